/** The second witness of what was saved: LibreOffice reads it and says what our changes are. */
import { deepStrictEqual as equal, ok } from 'node:assert';
import { witnessesOf } from '../../src/tools/libreoffice';
import { AUTHOR, check } from './bench';
import type { Saved } from './flow';

export interface Judged {
  readonly name: string;
  readonly original: Uint8Array;
  readonly saved: Saved;
}

/** LibreOffice's own reading of the saved files beside the originals. */
export async function askLibreOffice(files: readonly Judged[]): Promise<void> {
  console.log('\nLibreOffice');
  const witnesses = witnessesOf(files.flatMap(({ original, saved }) => [original, saved.bytes]));
  for (const [i, { name, saved: judged }] of files.entries()) {
    const original = witnesses[2 * i]!;
    const saved = witnesses[2 * i + 1]!;
    await check(`${name}: lists our insertions by its own count`, () => {
      const ours = saved.redlines.filter((held) => held.author === AUTHOR);
      ok(ours.length > 0 && ours.every((held) => held.type === 'Insert'), JSON.stringify(ours));
      const text = ours.map((held) => held.text).join('');
      ok(
        judged.inserted.every((one) => text.includes(one)),
        text,
      );
      equal(saved.redlines.length - ours.length, original.redlines.length);
    });
    await check(`${name}: has the original text after rejecting`, () =>
      equal(saved.rejected, original.rejected),
    );
  }
}
