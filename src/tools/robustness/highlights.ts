/** Review, highlight, clear: the document is as before. */
import type { TopicId } from '../../playbook/types';
import { review } from '../../review';
import type { Mark } from '../../word/api';
import { some, type Chance } from './chance';
import type { Action } from './faults';
import { codeOf, Fault, word, type Trial } from './trial';

/** Marks beside the review's own, since few of these files are contracts. */
const MORE = 8;

export function marksFor(trial: Trial, chance: Chance): Mark[] {
  const { paragraphs } = trial.contract;
  const mark = (paragraph: number, topic: TopicId): Mark => {
    const { text } = paragraphs[paragraph]!;
    return { topic, paragraphText: text, span: { paragraph, start: 0, end: text.length } };
  };
  const found = review(paragraphs).topics.flatMap(({ topic, passages }) =>
    passages.map(({ paragraph }) => mark(paragraph, topic)),
  );
  const more = some(
    chance,
    paragraphs.flatMap(({ text }, i) => (text === '' ? [] : [i])),
    MORE,
  );
  return [...found, ...more.map((paragraph, i) => mark(paragraph, ((i % 8) + 1) as TopicId))];
}

export async function sweepHighlights(trial: Trial, marks: readonly Mark[]): Promise<string> {
  if (marks.length === 0) return 'none';
  const painted = await word.highlight(marks);
  if (!painted.ok) {
    trial.expect('highlight refused');
    return codeOf(painted);
  }
  const cleared = await word.clearHighlights();
  if (!cleared.ok) throw new Fault(`clear: ${codeOf(cleared)}`);
  trial.expect('highlight and clear');
  if (cleared.value.cleared !== painted.value.painted) throw new Fault('clear: not as many as painted');
  return painted.value.painted > 0 ? 'ok' : 'ok:none';
}

export const highlightActions = (marks: readonly Mark[]): Action[] => [
  { name: 'highlight', prepare: async () => undefined, run: () => word.highlight(marks) },
  {
    name: 'clear',
    prepare: async () => void (await word.highlight(marks)),
    run: () => word.clearHighlights(),
  },
];
