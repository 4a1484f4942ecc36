/** LibreOffice, a reader that is not ours: what it sees in .docx files (how: tests/e2e/libreoffice.py). */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Witness {
  readonly redlines: readonly { readonly type: string; readonly author: string; readonly text: string }[];
  /** The lines of its text with every change rejected. */
  readonly rejected: readonly string[];
}

/** In the order of the files. @throws Error when LibreOffice does not run, or cannot open one. */
export function witnessesOf(files: readonly Uint8Array[]): Witness[] {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  try {
    const paths = files.map((_, i) => join(folder, `${i}.docx`));
    paths.forEach((path, i) => writeFileSync(path, files[i]!));
    const output = execFileSync('/usr/bin/python3', [join('tests', 'e2e', 'libreoffice.py'), ...paths], {
      encoding: 'utf8',
      timeout: 240_000,
      maxBuffer: 1 << 28,
    });
    return output
      .trim()
      .split('\n')
      .map((line, i) => {
        const witness = JSON.parse(line) as Witness & { readonly error?: string };
        if (witness.error !== undefined) throw new Error(`file ${i}: ${witness.error}`);
        return witness;
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
