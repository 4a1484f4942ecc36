/**
 * `npm run robustness`: reads and reviews every file of the corpus, saves every .docx unchanged and compares,
 * and inserts and rejects in each. Needs ../shared/corpus, and says so when it is not there.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { review } from '../review';
import { DocxDocument } from '../workbench/document/document';
import { DocxError } from '../workbench/document/package';
import { readContractFile } from './contract-files';

const CORPUS = join('..', 'shared', 'corpus');
const AUTHOR = 'Robustness Sweep';

/** Files that are no readable .docx, by the reason they are refused for; a change either way is a failure. */
const REFUSED = { damaged: 5, encrypted: 6, notDocx: 1, tooLarge: 0 };

function filesOf(folder: string, ending: string): string[] {
  return readdirSync(join(CORPUS, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => join(CORPUS, folder, name));
}

/** What goes wrong with one .docx; empty when all holds. */
function faultsOf(path: string): string[] {
  const faults: string[] = [];
  const document = DocxDocument.open(readFileSync(path), { author: AUTHOR });
  const texts = (held: DocxDocument) =>
    held
      .paragraphs()
      .map((paragraph) => paragraph.text())
      .join('\n');
  const before = texts(document);
  const others = document.revisions().length;
  const saved = DocxDocument.open(document.save());
  if (texts(saved) !== before || saved.revisions().length !== others) faults.push('saving changes it');
  document.tracking = 'TrackAll';
  const list = document.paragraphs();
  for (const at of [0, Math.floor(list.length / 2), list.length - 1]) {
    const paragraph = document.paragraphs()[at];
    if (!paragraph) continue;
    document.insertParagraph(paragraph, 'After', 'An inserted clause.');
    document.insertText(paragraph, Math.floor(paragraph.length / 2), ' inserted words ');
  }
  document.resolveAll(false, (revision) => revision.author === AUTHOR);
  if (texts(document) !== before) faults.push('inserting and rejecting changes its text');
  if (document.revisions().length !== others) faults.push('inserting and rejecting changes its revisions');
  return faults;
}

function sweep(): void {
  if (!existsSync(CORPUS)) {
    console.log(`!! ${CORPUS} is not there: the robustness sweep did NOT run.`);
    return;
  }
  let passed = 0;
  let failed = 0;
  const outcome = (path: string, faults: readonly string[]): void => {
    if (faults.length === 0) passed += 1;
    else failed += 1;
    for (const fault of faults) console.log(`FAILED ${path}: ${fault}`);
  };
  for (const path of [...filesOf('contracts/txt', '.txt'), ...filesOf('unlabelled/txt', '.txt')]) {
    const read = readContractFile(path);
    outcome(path, read.ok && review(read.paragraphs).topics.length === 8 ? [] : ['not reviewed']);
  }
  const refused = { damaged: 0, encrypted: 0, notDocx: 0, tooLarge: 0 };
  for (const path of [...filesOf('docx/contracts', '.docx'), ...filesOf('docx/hard', '')]) {
    if (/\.tsv$/.test(path)) continue;
    try {
      const read = readContractFile(path);
      if (read.ok) review(read.paragraphs);
      outcome(path, faultsOf(path));
    } catch (error) {
      if (error instanceof DocxError) refused[error.fault] += 1;
      else outcome(path, [String(error)]);
    }
  }
  console.log('refused:', refused);
  if (JSON.stringify(refused) !== JSON.stringify(REFUSED))
    outcome('register of refusals', [`expected ${JSON.stringify(REFUSED)}`]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

sweep();
