/**
 * The user's tracking mode around our edits. A mode set in the same batch as an edit may not hold for it, so it is
 * set and synced before; and it is given back in all cases: on a second attempt when the first fails, and when the
 * pane is opened again where it died in between. For that the mode borrowed is noted on this computer.
 */
import { fingerprint } from './fingerprint';
import { recover } from './recover';

type Mode = Word.Document['changeTrackingMode'];

interface Borrowed {
  readonly former: Mode;
  readonly wanted: Mode;
}

/** Queues the mode that an edit needs; the next sync sets it. */
export function borrowMode(document: Word.Document, former: Mode, wanted: Mode): void {
  if (former === wanted) return;
  note({ former, wanted });
  document.changeTrackingMode = wanted;
}

/**
 * Queues the user's mode at the end of a batch. Word's fault is that a mode holds too late for edits of the same
 * batch, never too early: what is written before it stays as it was meant.
 */
export function giveBackWith(document: Word.Document, former: Mode, wanted: Mode): void {
  if (former !== wanted) document.changeTrackingMode = former;
}

/** The action is over, and the user's mode is back. */
export const forgetMode = (): void => note(undefined);

/** After a failure. */
export const giveBack = (mode: Mode): Promise<void> =>
  recover(async (context) => {
    // A protected document refuses even the mode it has.
    context.document.load('changeTrackingMode');
    await context.sync();
    if (context.document.changeTrackingMode === mode) return;
    context.document.changeTrackingMode = mode;
    await context.sync();
  }, 'trackingMode');

/** Not where the user has set another mode since. */
export async function giveBackLeft(
  context: Word.RequestContext,
  { former, wanted }: Borrowed,
): Promise<undefined> {
  context.document.load('changeTrackingMode');
  await context.sync();
  if (context.document.changeTrackingMode !== wanted) return;
  context.document.changeTrackingMode = former;
  await context.sync();
}

/** By document, told by its address, of which only a hash is kept. */
const key = (): string => {
  const { partitionKey, document } = Office.context as { partitionKey?: string; document?: { url?: string } };
  return `${partitionKey ?? ''}ai-vendor-playbook.trackingMode.${fingerprint(document?.url ?? '')}`;
};

function note(borrowed: Borrowed | undefined): void {
  try {
    if (borrowed) localStorage.setItem(key(), JSON.stringify(borrowed));
    else localStorage.removeItem(key());
  } catch {
    // Storage may be blocked: then only a pane that lives gives the mode back.
  }
}

/** What a pane that died has borrowed; undefined where none did. */
export function leftBorrowed(): Borrowed | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key()) ?? 'null') as Borrowed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
