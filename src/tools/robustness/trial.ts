/** One file of the corpus, open in a stand-in Word, with the add-in's own document room before it. */
import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import type { Contract, Result } from '../../word/api';
import { createWordDocument } from '../../word/document';
import { INSERTION_PREFIX } from '../../word/marks';
import { DocxDocument } from '../../workbench/document/document';
import { linesOf } from '../../workbench/document/lines';
import { WordHost } from '../../workbench/host/word-host';
import { installWord } from '../../workbench/transport/in-node';

export const US = 'Robustness Sweep';

const put = installWord(globalThis as unknown as Record<string, unknown>);
/** The room under test. */
export const word = createWordDocument();

/** What is not as it should be. Never holds text of the file: that is told only by `detail`, on demand. */
export class Fault extends Error {
  constructor(
    what: string,
    readonly detail = '',
  ) {
    super(what);
  }
}

export class Trial {
  host!: WordHost;
  contract!: Contract;
  /** The document's lines as opened. */
  readonly before: readonly string[];
  readonly others: string;

  /** @throws DocxError when it is no readable .docx. */
  constructor(readonly bytes: Uint8Array) {
    this.reopen();
    this.before = this.lines();
    this.others = this.revisionsOfOthers();
  }

  reopen(): void {
    this.host = new WordHost(this.bytes, { author: US, now: () => new Date('2026-11-23T10:00:00Z') });
    put(this.host);
  }

  async read(): Promise<void> {
    const read = await word.read();
    if (!read.ok) throw new Fault(`read: ${read.failure.kind}`, JSON.stringify(read.failure));
    this.contract = read.value;
    this.expect('reading', this.before);
  }

  /** The live document, down to the last mark; our insertions' names, given by the clock, apart. */
  lines(): readonly string[] {
    return linesOf(this.host.document.bodyElement).map((line) =>
      line.replace(new RegExp(`name=${INSERTION_PREFIX}\\w+`), 'name=OURS'),
    );
  }

  texts(): string[] {
    return this.host.document.paragraphs().map((paragraph) => paragraph.text('current'));
  }

  /** Whether the document is as opened; else it is opened again. */
  isAsOpened(): boolean {
    const same = differenceOf(this.before, this.lines()) === undefined;
    if (!same) this.reopen();
    return same;
  }

  /** @throws Fault where the document is not as it was in these lines; it is as opened afterwards. */
  expect(after: string, lines: readonly string[] = this.before): void {
    const faults = this.host.hostFaults.splice(0);
    if (faults.length > 0) {
      this.reopen();
      throw new Fault(`${after}: fault of the host`, String((faults[0] as Error).stack));
    }
    const found = differenceOf(lines, this.lines());
    if (found === undefined) return;
    this.reopen();
    throw new Fault(`${after}: not equal`, found);
  }

  /** Tracked changes that are not ours, in order, whatever stands between their parts: who, when, what. */
  revisionsOfOthers(): string {
    const found: [about: string, text: string][] = [];
    for (const { kind, author, date, text } of this.host.document.revisions()) {
      if (author === US) continue;
      const about = `${kind} ${author} ${date}`;
      const last = found.at(-1);
      if (last?.[0] === about) last[1] += text;
      else found.push([about, text]);
    }
    return found.map((held) => held.join(' ')).join('\n');
  }

  /** Accepts or rejects exactly ours. */
  resolveOurs(accept: boolean): void {
    this.host.document.resolveAll(accept, ({ author }) => author === US);
  }

  /** As saved: all parts but the body byte by byte, the body line by line. */
  expectSaved(): void {
    const saved = this.host.document.save();
    const [former, now] = [partsOf(this.bytes), partsOf(saved)];
    const main = this.host.document.pack.mainPart;
    for (const name of new Set([...former.keys(), ...now.keys()]))
      if (name !== main && former.get(name) !== now.get(name))
        throw new Fault('saved: another part differs', name);
    const found = differenceOf(this.before, linesOf(DocxDocument.open(saved).bodyElement));
    if (found !== undefined) throw new Fault('saved: not equal', found);
  }
}

/** Each part of the package by its hash. */
const partsOf = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [
      name,
      createHash('sha256').update(content).digest('hex'),
    ]),
  );

/** The first line that differs, with its neighbours; undefined where none does. */
export function differenceOf(before: readonly string[], after: readonly string[]): string | undefined {
  const length = Math.max(before.length, after.length);
  for (let i = 0; i < length; i++)
    if (before[i] !== after[i])
      return [
        ...before.slice(i - 1, i + 3).map((line) => `- ${line}`),
        ...after.slice(i - 1, i + 4).map((line) => `+ ${line}`),
      ].join('\n');
  return undefined;
}

/** What the register says of an action: done, or refused with which reason. */
export const codeOf = (result: Result<unknown>): string =>
  result.ok ? 'ok' : `refused:${result.failure.kind}${result.failure.remains ? '!' : ''}`;
