/**
 * The user's tracking mode around our edits. A mode set in the same batch as an edit may not hold for it, so it is
 * set and synced before; and it is given back in all cases: on a second attempt when the first fails, and before
 * the next action, perhaps of a pane opened again, where that fails or the pane died in between. For that the mode
 * borrowed is noted on this computer.
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
  // What is owed from before is the user's; this action gives back what it found itself.
  if (!leftBorrowed()) note({ former, wanted });
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

/**
 * Gives back what an action or a pane that died has left borrowed; not where the user has set another mode since.
 * Resolves with whether nothing is owed any more.
 */
export async function settleMode(): Promise<boolean> {
  const left = leftBorrowed();
  if (!left) return true;
  try {
    await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      if (context.document.changeTrackingMode !== left.wanted) return;
      context.document.changeTrackingMode = left.former;
      await context.sync();
    });
    forgetMode();
    return true;
  } catch {
    return false; // the next action tries again; this one says itself what fails
  }
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
function leftBorrowed(): Borrowed | undefined {
  try {
    return (JSON.parse(localStorage.getItem(key()) ?? 'null') as Borrowed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
