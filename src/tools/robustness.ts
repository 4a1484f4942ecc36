/**
 * `npm run robustness [-- --update] [-- PART_OF_A_NAME...]`: reads and reviews every file of the corpus, and does
 * to every .docx what the add-in can do to it, in a stand-in Word: each action leaves the document as it was, does
 * as it says, or refuses; also when any of its syncs fails. Outcomes are compared with tests/robustness-register.tsv.
 * Needs ../shared/corpus (or CORPUS), and says so when it is not there. With names it tells where it shows.
 */
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { review } from '../review';
import { readContractFile } from './contract-files';
import { CORPUS, docxFiles, hasCorpus, idOf, sizeOf, textFiles, triples } from './robustness/corpus';
import { sweepFile, type Swept } from './robustness/file';
import { libreOfficeFaults } from './robustness/libreoffice';
import { judge } from './robustness/oracles';
import { changesOf, readRegister, writeRegister } from './robustness/register';

/** The two forms of insertion by turns; the oracle where the file has one. */
async function sweepOne(path: string): Promise<Swept> {
  const swept = await sweepFile(path, docxFiles().indexOf(path) % 2 === 1 ? 'table' : 'paragraphs');
  const triple = triples().find(([redline]) => redline === `${idOf(path)}.docx`);
  if (!triple) return swept;
  const { code, details } = await judge(triple);
  return { ...swept, row: { ...swept.row, oracle: code }, details: [...swept.details, ...details] };
}

/** Files go to the next process that is free, the largest first. */
function sweepAll(paths: readonly string[]): Promise<Swept[]> {
  const waiting = [...paths].sort((a, b) => sizeOf(a) - sizeOf(b));
  const done: Swept[] = [];
  const processes = Array.from({ length: Math.min(availableParallelism(), 4) }, () =>
    fork(process.argv[1]!, ['--worker']),
  );
  return Promise.all(
    processes.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          const next = (): void => {
            const path = waiting.pop();
            worker.send({ path });
          };
          worker.on('message', (swept: Swept | 'ready') => {
            if (swept !== 'ready') done.push(swept);
            next();
          });
          worker.on('exit', (code) =>
            code === 0 ? resolve() : reject(new Error(`a worker ended with ${code}`)),
          );
        }),
    ),
  ).then(() => done);
}

function work(): void {
  process.on('message', ({ path }: { path?: string }) => {
    if (path === undefined) process.exit(0);
    void sweepOne(path).then((swept) => process.send!(swept));
  });
  process.send!('ready');
}

async function main(): Promise<void> {
  if (!hasCorpus()) {
    console.log(`!! ${CORPUS} is not there: the robustness sweep did NOT run.`);
    return;
  }
  // Whatever ends the sweep before its last line is a failure.
  process.exitCode = 1;
  const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isWhole = wanted.length === 0;
  const isWanted = (path: string): boolean => isWhole || wanted.some((part) => path.includes(part));
  const update = process.argv.includes('--update');
  let passed = 0;
  let failed = 0;
  const outcome = (name: string, faults: readonly string[]): void => {
    if (faults.length === 0) passed += 1;
    else failed += 1;
    for (const fault of faults) console.log(`FAILED ${name}: ${fault}`);
  };

  for (const path of textFiles().filter(isWanted)) {
    const read = readContractFile(path);
    outcome(path, read.ok && review(read.paragraphs).topics.length === 8 ? [] : ['not reviewed']);
  }
  const swept = await sweepAll(docxFiles().filter(isWanted));
  const rows = swept.map(({ row }) => row);
  if (update && isWhole) writeRegister(rows);
  const register = readRegister();
  for (const { row, details } of swept) {
    outcome(row.file, changesOf(register.get(row.file), row));
    if (!isWhole) console.log([Object.values(row).join(' | '), ...details].join('\n'));
  }
  if (isWhole) {
    for (const file of register.keys())
      if (!rows.some((row) => row.file === file)) outcome(file, ['in the register, but not in the corpus']);
    try {
      for (const [name, faults] of await libreOfficeFaults()) outcome(name, faults);
    } catch (error) {
      outcome('LibreOffice', [`did NOT run: ${String(error)}`]);
    }
  }
  if (passed + failed === 0) outcome(wanted.join(' '), ['no file of the corpus has this in its name']);

  const codes = rows.flatMap(({ opened, highlight, insert, redline }) => [
    opened,
    highlight,
    ...insert.split(' '),
    ...redline.split(' '),
  ]);
  const count = (pattern: RegExp): number => codes.filter((code) => pattern.test(code)).length;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  const refusals = [...new Set(codes.filter((code) => code.startsWith('refused')))].sort();
  const syncs: Record<string, number> = {};
  for (const one of swept)
    for (const [action, most] of Object.entries(one.syncs))
      syncs[action] = Math.max(syncs[action] ?? 0, most);
  console.log(`files tried ${rows.length}, unreadable ${count(/^unreadable/)}`);
  console.log(
    `places ${sum(swept.map(({ places }) => places))}, faults injected ${sum(swept.map(({ injected }) => injected))}`,
  );
  console.log(
    `refusals: ${refusals.map((code) => `${code.slice(8)} ${count(new RegExp(`^${code}$`))}`).join(', ') || 'none'}`,
  );
  console.log(
    `syncs at most: ${Object.entries(syncs)
      .map((held) => held.join(' '))
      .join(', ')}`,
  );
  const known = rows.filter((row) => Object.values(row).some((code) => /FAILED|differs/.test(code)));
  console.log(`known failures, in the register: ${known.length}`);
  for (const row of known) console.log(`  ${Object.values(row).join(' | ')}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

if (process.argv.includes('--worker')) work();
else void main();
