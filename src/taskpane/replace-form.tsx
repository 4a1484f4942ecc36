import { Button, Text } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { replacePassage } from '../drafting/replace';
import { clauseOf, rung } from '../playbook/clauses';
import type { Step } from '../playbook/types';
import type { TopicReview } from '../review/types';
import type { Target } from '../word/api';
import { StepChoice } from './clause-choices';
import { adaptedText } from './clause-drafts';
import { pointsFor } from './note-texts';
import { usePane } from './pane-context';
import { RedlineForm } from './redline-form';

interface Props {
  readonly topic: TopicReview;
  readonly target: Target;
  readonly onClose: () => void;
}

/** The passage becomes the clause, in the passage's own language. */
export function ReplaceForm({ topic, target, onClose }: Props) {
  const { messages, reviewed } = usePane();
  const [step, setStep] = useState<Step>('preferred');
  const { paragraph } = target.span;
  const language = reviewed.review.context.languages[paragraph] ?? 'en';
  const { text, reason } = rung(clauseOf(topic.topic), step);
  const clauseText = useMemo(
    () => adaptedText(language, text[language], reviewed),
    [text, reviewed, language],
  );
  const { redline, grain, parts } = useMemo(
    () => replacePassage(paragraph, target.paragraphText, clauseText),
    [paragraph, target.paragraphText, clauseText],
  );
  return (
    <>
      <StepChoice value={step} onChange={setStep} />
      {reason && <Text size={200}>{reason[language]}</Text>}
      {redline.edits.length === 0 ? (
        <>
          <Text size={200} block>
            {messages.redline.same}
          </Text>
          <Button size="small" onClick={onClose}>
            {messages.close}
          </Button>
        </>
      ) : (
        <RedlineForm
          topic={topic}
          checks={pointsFor(topic, paragraph)}
          title={messages.redline.replaceTitle}
          {...(grain === 'sentences' && { remark: messages.redline.sentences })}
          previews={[{ redline, parts, lang: language }]}
          clause={clauseText}
          onClose={onClose}
        />
      )}
    </>
  );
}
