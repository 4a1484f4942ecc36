/** What others say a redline reads like, accepted and rejected: checks the reading, and the stand-in Word itself. */
import { DocxDocument } from '../../workbench/document/document';
import { hardFile, type Triple } from './corpus';
import { Trial } from './trial';

export interface Judged {
  /** `ok`, or in what the redline reads otherwise. */
  readonly code: string;
  readonly details: readonly string[];
}

export async function judge([redline, accepted, rejected]: Triple): Promise<Judged> {
  const trial = new Trial(hardFile(redline));
  await trial.read();
  const reading = trial.contract.paragraphs.map(({ text }) => text);
  const original = trial.host.document.paragraphs().map((paragraph) => paragraph.text('original'));
  const [asAccepted, asRejected] = [accepted, rejected].map(textsOf);
  const resolved = [true, false].map((accept) => {
    trial.reopen();
    trial.host.document.resolveAll(accept);
    return trial.texts();
  });
  trial.reopen();
  const compared: readonly (readonly [string, string, string])[] = [
    // A break that goes joins two paragraphs: read one by one they are still two.
    ['reading', reading.join(''), asAccepted!.join('')],
    ['original', original.join(''), asRejected!.join('')],
    ['accepted', resolved[0]!.join('\n'), asAccepted!.join('\n')],
    ['rejected', resolved[1]!.join('\n'), asRejected!.join('\n')],
  ];
  const different = compared.filter(([, found, wanted]) => found !== wanted);
  return {
    code: different.length === 0 ? 'ok' : `differs:${different.map(([name]) => name).join(',')}`,
    details: different.map(([name, found, wanted]) => `${name}\n- ${wanted}\n+ ${found}`),
  };
}

const textsOf = (file: string): string[] =>
  DocxDocument.open(hardFile(file))
    .paragraphs()
    .map((paragraph) => paragraph.text('current'));
