import { useEffect, useRef, useState } from 'react';
import type { Messages } from '../i18n';
import { clauseOf } from '../playbook/clauses';
import type { Language } from '../playbook/types';
import type { Review, Verdict } from '../review/types';
import { VisuallyHidden } from './visually-hidden';

interface Props {
  readonly review: Review;
  readonly language: Language;
  readonly messages: Messages;
}

/** Reads out which topics changed their status while the attorney drafts; those who see it see the cards. */
export function StatusNews({ review, language, messages }: Props) {
  const former = useRef<readonly Verdict[]>(undefined);
  const [news, setNews] = useState('');
  useEffect(() => {
    const before = former.current;
    former.current = review.topics.map(({ status }) => status);
    const changed = review.topics.filter(({ status }, i) => before && before[i] !== status);
    if (changed.length === 0) return;
    setNews(
      changed
        .map(({ topic, status }) =>
          messages.live.became(`${topic}. ${clauseOf(topic).title[language]}`, messages.verdict[status]),
        )
        .join(messages.about.separator),
    );
  }, [review, language, messages]);
  return (
    <div aria-live="polite" data-testid="news">
      <VisuallyHidden>{news}</VisuallyHidden>
    </div>
  );
}
