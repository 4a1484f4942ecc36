/**
 * `npm run replay -- TRACE.json CONTRACT.docx`: replays a recording of the pane's menu, made in a real Word on that
 * contract as it was then, against the stand-in Word; ends with the number of differences.
 */
import { readFileSync } from 'node:fs';
import { replay, type Recorded } from '../workbench/host/replay';
import { WordHost } from '../workbench/host/word-host';

const [tracePath, contractPath] = process.argv.slice(2);
if (!tracePath || !contractPath) {
  console.error('npm run replay -- TRACE.json CONTRACT.docx');
  process.exit(2);
}
const trace = JSON.parse(readFileSync(tracePath, 'utf8')) as Recorded[];
const differences = replay(trace, new WordHost(readFileSync(contractPath)));
for (const { exchange, path, word, standIn } of differences)
  console.log(
    `${exchange}  ${path}\n    Word      ${JSON.stringify(word)}\n    stand-in  ${JSON.stringify(standIn)}`,
  );
console.log(`${trace.length} exchanges, ${differences.length} differences`);
process.exitCode = differences.length === 0 ? 0 : 1;
