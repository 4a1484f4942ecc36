/** The second witness of what was saved: LibreOffice reads it and says what our changes are. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AUTHOR, check } from './bench';
import type { Saved } from './flow';

interface Witness {
  readonly file: string;
  readonly error?: string;
  readonly redlines?: readonly { readonly author: string; readonly type: string; readonly text: string }[];
  readonly rejected?: readonly string[];
}

export interface Judged {
  readonly name: string;
  readonly original: Uint8Array;
  readonly saved: Saved;
}

/** LibreOffice's own reading of the saved files beside the originals. */
export async function askLibreOffice(files: readonly Judged[]): Promise<void> {
  console.log('\nLibreOffice');
  const folder = mkdtempSync(join(tmpdir(), 'playbook-'));
  const paths = files.flatMap(({ original, saved }, i) =>
    (
      [
        ['original', original],
        ['saved', saved.bytes],
      ] as const
    ).map(([kind, bytes]) => {
      const path = join(folder, `${i}-${kind}.docx`);
      writeFileSync(path, bytes);
      return path;
    }),
  );
  const output = execFileSync('/usr/bin/python3', [join('tests', 'e2e', 'libreoffice.py'), ...paths], {
    encoding: 'utf8',
    timeout: 240_000,
    maxBuffer: 1 << 28,
  });
  const witnesses = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Witness);
  for (const [i, { name, saved: judged }] of files.entries()) {
    const original = witnesses[2 * i]!;
    const saved = witnesses[2 * i + 1]!;
    await check(`${name}: lists our insertions by its own count`, () => {
      const ours = saved.redlines!.filter((held) => held.author === AUTHOR);
      ok(ours.length > 0 && ours.every((held) => held.type === 'Insert'), JSON.stringify(ours));
      const text = ours.map((held) => held.text).join('');
      ok(
        judged.inserted.every((one) => text.includes(one)),
        text,
      );
      equal(saved.redlines!.length - ours.length, original.redlines!.length);
    });
    await check(`${name}: has the original text after rejecting`, () =>
      equal(saved.rejected, original.rejected),
    );
  }
}
