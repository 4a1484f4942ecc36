/** The table the engine reads: src/playbook/rules/weights.ts, words and numbers alone. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { conceptNames } from '../../playbook/rules/words-of';
import { TOPIC_IDS } from '../../playbook/types';
import { CONTEXT, CONTEXT_SIZE, TOPICS } from '../../review/context';
import { contracts, phrases, scanner } from './rows';

/** Steps of a weight in the table. */
const STEP = 20;
/** A weight as one character: '!' to '~' around 'O', a twentieth apart; far ones are cut off. */
const sign = (weight: number): string =>
  String.fromCharCode(79 + Math.max(-46, Math.min(47, Math.round(weight * STEP))));
const NOUGHT = 'O'.repeat(TOPICS);
/** Rows whose every weight is smaller than this are left out. */
const LEAST = 0.1;
const lines = (held: readonly string[]): string => held.map((row) => `  ${JSON.stringify(row)},`).join('\n');

export function writeTable(
  wordWeights: readonly Float64Array[],
  placeWeights: Float64Array,
  thresholds: readonly (readonly number[])[],
): void {
  const encoded = (row: number): string =>
    wordWeights.some((w) => Math.abs(w[row]!) >= LEAST)
      ? wordWeights.map((w) => sign(w[row]!)).join('')
      : NOUGHT;
  const trio = (row: number): string =>
    [0, 1, 2]
      .map((k) => encoded(row + k))
      .map((code) => (code === NOUGHT ? '' : code))
      .join('\t')
      .replace(/\t+$/, '');
  const phraseRows = phrases
    .map((phrase, i) => [phrase, trio(3 * i)] as const)
    .filter(([, code]) => code !== '')
    .map(([phrase, code]) => `${phrase}\t${code}`);
  const conceptRows = conceptNames.map((name, i) => `${name}\t${trio(scanner.conceptRows + 3 * i)}`);
  const pairRows = conceptNames.flatMap((a, i) =>
    conceptNames
      .map((b, j) => [`${a} ${b}`, encoded(scanner.pairRows + i * conceptNames.length + j)] as const)
      .filter(([, code]) => code !== NOUGHT)
      .map(([pair, code]) => `${pair}\t${code}`),
  );
  console.log(`kept: ${phraseRows.length} phrases, ${pairRows.length} pairs`);
  const always = [0, 1, 2, 3].map((k) => wordWeights.map((w) => Number(w[scanner.size + k]!.toFixed(3))));
  writeFileSync(
    join('src', 'playbook', 'rules', 'weights.ts'),
    `/** Made by \`npm run learn\` from ${contracts.length} labelled contracts; do not edit. How to read it: src/review/README.md. */
// prettier-ignore
export const weights = {
step: ${1 / STEP},
phrases: [
${lines(phraseRows)}
],
concepts: [
${lines(conceptRows)}
],
pairs: [
${lines(pairRows)}
],
always: ${JSON.stringify(always)},
context: {
${CONTEXT.map((name, k) => `  ${name}: ${JSON.stringify(TOPIC_IDS.map((_, t) => Number(placeWeights[t * CONTEXT_SIZE + k]!.toFixed(3))))},`).join('\n')}
},
thresholds: { en: ${JSON.stringify(thresholds[0]!.map((x) => Number(x.toFixed(2))))}, zh: ${JSON.stringify(thresholds[1]!.map((x) => Number(x.toFixed(2))))} },
};
`,
  );
}
