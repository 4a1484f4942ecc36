/**
 * Parts of the file that the review does not read and that hold text. Looked up in a copy of the file, which
 * Word gives on every platform and without touching the document: asking Word's own API for a header makes
 * one where there is none, and has even emptied linked ones (office-js #1904, #272).
 */
import { strFromU8, unzipSync } from 'fflate';
import type { UnreadPart } from './api';

const PART = /^word\/(document|header|footer|footnotes|endnotes)\d*\.xml$/;
const PART_OF_FILE: Readonly<Record<string, UnreadPart>> = {
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
};
const TEXT = /<w:t(?: [^>]*)?>[^<]*[^<\s]/;
const TEXT_BOX = /<w:txbxContent[ >].*?<\/w:txbxContent>/gs;
/** A slow copy must not hold up the review. Milliseconds. */
const PATIENCE = 4000;

/** Never fails: where Word gives no copy in time, nothing is known and nothing is named. */
export async function unreadParts(): Promise<readonly UnreadPart[]> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<undefined>((resolve) => {
    late = setTimeout(() => resolve(undefined), PATIENCE);
  });
  try {
    const bytes = await Promise.race([copyOfFile(), tooLate]);
    return bytes ? partsWithText(bytes) : [];
  } catch {
    return [];
  } finally {
    clearTimeout(late);
  }
}

function partsWithText(bytes: Uint8Array): readonly UnreadPart[] {
  const files = unzipSync(bytes, { filter: ({ name }) => PART.test(name) });
  const found = new Set<UnreadPart>();
  for (const [name, content] of Object.entries(files)) {
    const xml = strFromU8(content);
    const part = PART_OF_FILE[PART.exec(name)![1]!];
    if (part && TEXT.test(xml)) found.add(part);
    if (xml.match(TEXT_BOX)?.some((box) => TEXT.test(box))) found.add('textBoxes');
  }
  return [...found].sort();
}

async function copyOfFile(): Promise<Uint8Array | undefined> {
  if (!Office.context.requirements.isSetSupported('CompressedFile', '1.1')) return undefined;
  const { document } = Office.context;
  const file = await answer<Office.File>((done) => document.getFileAsync(Office.FileType.Compressed, done));
  try {
    const slices: Uint8Array[] = [];
    for (let i = 0; i < file.sliceCount; i++)
      slices.push(
        Uint8Array.from((await answer<Office.Slice>((done) => file.getSliceAsync(i, done))).data as number[]),
      );
    return joined(slices);
  } finally {
    // Word keeps at most two copies open.
    file.closeAsync();
  }
}

function joined(slices: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(slices.reduce((sum, slice) => sum + slice.length, 0));
  let at = 0;
  for (const slice of slices) {
    bytes.set(slice, at);
    at += slice.length;
  }
  return bytes;
}

/** Office's older calls answer through a callback. */
function answer<T>(ask: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    ask(({ status, value, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve(value) : reject(error),
    );
  });
}
