/** The vocabulary of all rules: the concepts, then the give-away words of each topic. */
import { concepts } from './concepts';
import { topicRules } from './index';

const words = ({ en, zh }: { readonly en: string; readonly zh: string }): string[] => [
  ...en.split(','),
  ...zh.split(','),
];

export const conceptNames: readonly string[] = [
  ...Object.keys(concepts),
  ...topicRules.map(({ topic }) => `topic${topic}`),
];
export const conceptWords: readonly (readonly string[])[] = [
  ...Object.values(concepts).map(words),
  ...topicRules.map(({ cues }) => words(cues)),
];
