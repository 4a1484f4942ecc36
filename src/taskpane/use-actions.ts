/** The actions on the document; what they say is announced in one place, and only one runs at a time. */
import { useCallback, useMemo, useState } from 'react';
import type { ParagraphRedline } from '../drafting/types';
import type { TopicId } from '../playbook/types';
import type { Span } from '../review/types';
import type {
  Audience,
  Change,
  ClauseText,
  Contract,
  InsertHow,
  Mark,
  RedlineHow,
  Residue,
  Result,
  Target,
  WordDocument,
} from '../word/api';
import { copyText } from './clipboard';
import { failureNotice, type Notice } from './notice';
import type { Reviewed } from './sliced-review';
import type { Progress } from './use-progress';

/** Each resolves with whether it stands, or with what Word answered; the notice has told why not. */
export interface Actions {
  rescan(): Promise<void>;
  highlight(reviewed: Reviewed): Promise<void>;
  clear(): Promise<void>;
  /** `amongNumbered`: the paragraph it goes after has an automatic number. */
  insert(
    topic: TopicId,
    texts: readonly ClauseText[],
    how: InsertHow,
    amongNumbered: boolean,
  ): Promise<boolean>;
  undoInsertion(id: string): Promise<boolean>;
  /** `clause`: the words they put there, offered for copying when Word refuses. */
  redline(redlines: readonly ParagraphRedline[], how: RedlineHow, clause: string): Promise<boolean>;
  comment(target: Target, text: string, audience: Audience): Promise<boolean>;
  changesIn(target: Target): Promise<readonly Change[] | undefined>;
  decide(target: Target, change: Change, decision: 'accept' | 'reject'): Promise<boolean>;
  residue(): Promise<Residue | undefined>;
  jump(target: Target): Promise<void>;
  /** `said`: what is told when it is copied, where that is more than the fact. */
  copy(text: string, said?: Notice['say']): Promise<void>;
  tell(notice: Notice | undefined): void;
}

export const targetOf = ({ paragraphs }: Contract, { paragraph, start, end }: Span): Target => ({
  span: { paragraph, start, end },
  paragraphText: paragraphs[paragraph]!.text,
});

/** One mark a passage, topic by topic; the first topic of a paragraph gives it its colour. */
export const marksOf = ({ contract, review: { topics } }: Reviewed): Mark[] =>
  topics.flatMap(({ topic, passages }) =>
    passages.map((passage) => ({ topic, ...targetOf(contract, passage) })),
  );

interface Work<T> {
  readonly before?: Notice['say'];
  readonly work: () => Promise<Result<T>>;
  readonly done: (value: T) => Notice | undefined;
  /** What was to be written, offered for copying when Word refuses it. */
  readonly text?: string;
}

interface ActionState {
  readonly actions: Actions;
  readonly notice: Notice | undefined;
  readonly busy: boolean;
  /** Since the pane opened, all marks were removed once. */
  readonly cleared: boolean;
}

export function useActions(
  word: WordDocument,
  rescan: () => Promise<Result<Contract>>,
  { inserted, undone, found }: Pick<Progress, 'inserted' | 'undone' | 'found'>,
): ActionState {
  const [notice, setNotice] = useState<Notice>();
  const [running, setRunning] = useState(0);
  const [cleared, setCleared] = useState(false);

  const run = useCallback(async <T>({ before, work, done, text }: Work<T>): Promise<Result<T>> => {
    setRunning((count) => count + 1);
    if (before) setNotice({ intent: 'info', say: before });
    const result = await work();
    setNotice(result.ok ? done(result.value) : failureNotice(result.failure, text));
    setRunning((count) => count - 1);
    return result;
  }, []);

  const actions = useMemo((): Actions => {
    const success = (say: Notice['say'], next?: Notice['next']): Notice => ({
      intent: 'success',
      say,
      ...(next && { next }),
    });
    const nothing = (): undefined => undefined;
    return {
      rescan: async () => {
        await run({
          before: (messages) => messages.reviewing,
          work: rescan,
          done: ({ paragraphs }) => success((messages) => messages.reviewed(paragraphs.length)),
        });
      },
      highlight: async (reviewed) => {
        const marks = marksOf(reviewed);
        const passages = new Set(marks.map(({ span }) => span.paragraph)).size;
        await run({
          work: () => word.highlight(marks),
          done: ({ painted }) => success((messages) => messages.highlighted(painted, passages)),
        });
      },
      clear: async () => {
        await run({
          work: () => word.clearHighlights(),
          done: ({ cleared }) => {
            setCleared(true);
            return success((messages) => messages.cleared(cleared));
          },
        });
      },
      insert: async (topic, texts, how, amongNumbered) => {
        const result = await run({
          before: (messages) => messages.insertion.inserting,
          work: () => word.insertClause(texts, how),
          text: texts.map(({ text }) => text).join('\n'),
          done: ({ id, place, numbered }) =>
            success(
              ({ insertion }) =>
                [insertion.inserted[place], amongNumbered && !numbered && insertion.notNumbered]
                  .filter(Boolean)
                  .join(' '),
              { kind: 'undo', insertion: id },
            ),
        });
        if (result.ok) inserted({ id: result.value.id, topic, when: Date.now() });
        return result.ok;
      },
      undoInsertion: async (id) => {
        const result = await run({
          before: (messages) => messages.insertion.undoing,
          work: () => word.undoInsertion(id),
          done: () => success((messages) => messages.insertion.undone),
        });
        // What is gone by another way needs no undoing any more.
        if (result.ok || result.failure.kind === 'targetGone') undone(id);
        return result.ok;
      },
      redline: async (redlines, how, clause) => {
        const say: (edits: number) => Notice['say'] =
          (edits) =>
          ({ redline: said }) =>
            how.tracked ? said.applied(edits) : said.appliedUntracked(edits);
        const result = await run({
          before: (messages) => messages.redline.applying,
          work: () => word.redline(redlines, how),
          text: clause,
          done: ({ edits, commented }): Notice =>
            commented || !how.note
              ? success(say(edits))
              : {
                  intent: 'warning',
                  say: (messages) => `${say(edits)(messages)} ${messages.redline.noComment}`,
                },
        });
        return result.ok;
      },
      comment: async (target, text, audience) => {
        const result = await run({
          before: (messages) => messages.note.attaching,
          work: () => word.comment(target, text, audience),
          text,
          done: () => success((messages) => messages.note.attached[audience]),
        });
        return result.ok;
      },
      changesIn: async (target) => {
        const result = await run({
          before: (messages) => messages.changes.reading,
          work: () => word.changesIn(target),
          done: nothing,
        });
        return result.ok ? result.value : undefined;
      },
      decide: async (target, change, decision) => {
        const result = await run({
          work: () => word.decide(target, change, decision),
          done: () => success((messages) => messages.changes.decided[decision]),
        });
        return result.ok;
      },
      residue: async () => {
        const result = await run({
          before: (messages) => messages.sending.checking,
          work: () => word.residue(),
          done: ({ insertions }) => {
            found(insertions);
            return undefined;
          },
        });
        return result.ok ? result.value : undefined;
      },
      jump: async (target) => {
        await run({ work: () => word.jumpTo(target), done: nothing });
      },
      copy: async (text, said = (messages) => messages.copied) => {
        const copied = await copyText(text);
        setNotice(copied ? success(said) : { intent: 'warning', say: (messages) => messages.notCopied });
      },
      tell: setNotice,
    };
  }, [word, rescan, run, inserted, undone, found]);

  return { actions, notice, busy: running > 0, cleared };
}
