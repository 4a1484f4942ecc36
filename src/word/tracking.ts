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
  if (!leftBorrowed()) {
    note({ former, wanted });
    isNoted = true;
  }
  document.changeTrackingMode = wanted;
}

/**
 * Queues the user's mode at the end of a batch. Word's fault is that a mode holds too late for edits of the same
 * batch, never too early: what is written before it stays as it was meant.
 */
export function giveBackWith(document: Word.Document, former: Mode, wanted: Mode): void {
  if (former !== wanted) document.changeTrackingMode = former;
}

/** Whether the action under way has noted a mode: what another pane has noted stays. */
let isNoted = false;
/** The action is over, and the user's mode is back. */
export function forgetMode(): void {
  if (isNoted) note(undefined);
  isNoted = false;
}

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

/** Whether a note that is there is of an action that is over. A later one may be of another pane at work. */
let isOwed = true;
/** When a pane begins, and when an action could not give back. */
export const modeIsOwed = (): void => {
  isOwed = true;
};

/**
 * Gives back what an action or a pane that died has left borrowed; not where the user has set another mode since.
 * Resolves with whether nothing is owed any more.
 */
export async function settleMode(): Promise<boolean> {
  const left = isOwed ? leftBorrowed() : undefined;
  isOwed = false;
  if (!left) return true;
  try {
    await Word.run(async (context) => {
      context.document.load('changeTrackingMode');
      await context.sync();
      if (context.document.changeTrackingMode !== left.wanted) return;
      context.document.changeTrackingMode = left.former;
      await context.sync();
    });
    note(undefined);
    return true;
  } catch {
    isOwed = true;
    return false; // the next action tries again; this one says itself what fails
  }
}

/** By document, told by its address, of which only a hash is kept; undefined for one that was never saved. */
function key(): string | undefined {
  const { partitionKey, document } = Office.context as { partitionKey?: string; document?: { url?: string } };
  return document?.url
    ? `${partitionKey ?? ''}ai-vendor-playbook.trackingMode.${fingerprint(document.url)}`
    : undefined;
}

function note(borrowed: Borrowed | undefined): void {
  const name = key();
  if (!name) return;
  try {
    if (borrowed) localStorage.setItem(name, JSON.stringify(borrowed));
    else localStorage.removeItem(name);
  } catch {
    // Storage may be blocked: then only a pane that lives gives the mode back.
  }
}

/** What a pane that died has borrowed; undefined where none did. */
function leftBorrowed(): Borrowed | undefined {
  const name = key();
  try {
    return (JSON.parse((name && localStorage.getItem(name)) ?? 'null') as Borrowed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
