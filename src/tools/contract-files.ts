/** Reads contracts from files: .txt, one paragraph a line, and .docx through the workbench's own document. */
import { readFileSync } from 'node:fs';
import type { ContractParagraph } from '../review/types';
import { DocxDocument } from '../workbench/document/document';
import { DocxError, type DocxFault } from '../workbench/document/package';

const REASONS: Readonly<Record<DocxFault, string>> = {
  notDocx: 'not a .docx file',
  encrypted: 'protected by a password',
  damaged: 'damaged: Word would have to repair it',
  tooLarge: 'larger than a contract can be',
};

export type ContractFile =
  | { readonly ok: true; readonly paragraphs: readonly ContractParagraph[] }
  | { readonly ok: false; readonly reason: string };

export function readContractFile(path: string): ContractFile {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return {
      ok: false,
      reason: (error as { code?: string }).code === 'ENOENT' ? 'no such file' : 'cannot be read',
    };
  }
  if (!/\.docx$/i.test(path)) return { ok: true, paragraphs: linesOf(new TextDecoder().decode(bytes)) };
  try {
    return { ok: true, paragraphs: paragraphsOf(DocxDocument.open(bytes)) };
  } catch (error) {
    if (error instanceof DocxError) return { ok: false, reason: REASONS[error.fault] };
    throw error;
  }
}

function linesOf(text: string): ContractParagraph[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => ({ text: line }));
}

function paragraphsOf(document: DocxDocument): ContractParagraph[] {
  return document.paragraphs().map((paragraph) => {
    const place = document.listPlace(paragraph);
    return {
      text: paragraph.text('current'),
      ...(place && place.listString !== '' && { number: place.listString }),
    };
  });
}
