/** The contract's review and the actions on it; what they say is announced in one place. */
import { useCallback, useEffect, useState } from 'react';
import type { Messages } from '../i18n';
import { review } from '../review';
import type { Review, Span, TopicReview } from '../review/types';
import type { ClauseText, Contract, Failure, Mark, Result, WordDocument } from '../word/api';

export type Notice = {
  readonly intent: 'success' | 'info' | 'error';
  readonly say: (messages: Messages) => string;
};

export interface ReviewedContract {
  readonly contract: Contract;
  readonly review: Review;
}

export interface ContractState {
  readonly reviewed: ReviewedContract | undefined;
  readonly notice: Notice | undefined;
  readonly busy: boolean;
  readonly rescan: () => void;
  readonly highlight: () => void;
  readonly clear: () => void;
  readonly insert: (texts: readonly ClauseText[]) => void;
  readonly jump: (span: Span) => void;
  readonly tell: (notice: Notice) => void;
}

export const failureSentence =
  (failure: Failure) =>
  (messages: Messages): string =>
    [messages.failure[failure.kind], failure.remains && messages.remains[failure.remains]]
      .filter(Boolean)
      .join(' ');

/** One mark a passage, topic by topic; the first topic of a paragraph gives it its colour. */
export function marksOf({ contract, review: { topics } }: ReviewedContract): Mark[] {
  return topics.flatMap(({ topic, passages }: TopicReview) =>
    passages.map(({ paragraph, start, end }) => ({
      topic,
      span: { paragraph, start, end },
      paragraphText: contract.paragraphs[paragraph]!.text,
    })),
  );
}

export function useContract(word: WordDocument): ContractState {
  const [reviewed, setReviewed] = useState<ReviewedContract>();
  const [notice, setNotice] = useState<Notice>();
  const [busy, setBusy] = useState(true);

  const act = useCallback(
    async <T>(
      before: Notice['say'] | undefined,
      work: () => Promise<Result<T>>,
      done: (value: T) => Notice | undefined,
    ) => {
      setBusy(true);
      if (before) setNotice({ intent: 'info', say: before });
      const result = await work();
      setNotice(result.ok ? done(result.value) : { intent: 'error', say: failureSentence(result.failure) });
      setBusy(false);
    },
    [],
  );

  const rescan = useCallback(() => {
    void act(
      (messages) => messages.reviewing,
      () => word.read(),
      (contract) => {
        setReviewed({ contract, review: review(contract.paragraphs) });
        return { intent: 'success', say: (messages) => messages.reviewed(contract.paragraphs.length) };
      },
    );
  }, [act, word]);
  // The pane opens on a review: nothing has to be asked for first.
  useEffect(rescan, [rescan]);

  return {
    reviewed,
    notice,
    busy,
    rescan,
    highlight: () => {
      if (!reviewed) return;
      const marks = marksOf(reviewed);
      const passages = new Set(marks.map((mark) => mark.span.paragraph)).size;
      void act(
        undefined,
        () => word.highlight(marks),
        ({ painted }) => ({
          intent: 'success',
          say: (messages) => messages.highlighted(painted, passages),
        }),
      );
    },
    clear: () =>
      void act(
        undefined,
        () => word.clearHighlights(),
        ({ cleared }) => ({
          intent: 'success',
          say: (messages) => messages.cleared(cleared),
        }),
      ),
    insert: (texts) =>
      void act(
        (messages) => messages.inserting,
        () => word.insertClause(texts),
        ({ place }) => ({ intent: 'success', say: (messages) => messages.inserted[place] }),
      ),
    jump: (span) => {
      if (!reviewed) return;
      const paragraphText = reviewed.contract.paragraphs[span.paragraph]!.text;
      void act(
        undefined,
        () => word.jumpTo({ span, paragraphText }),
        () => undefined,
      );
    },
    tell: setNotice,
  };
}
