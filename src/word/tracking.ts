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

/** What the action under way has borrowed; what one that is over, or a pane that died, could not give back. */
let borrowed: Borrowed | undefined;
let owed: Borrowed | undefined;

/** Queues the mode that an edit needs; the next sync sets it. */
export function borrowMode(document: Word.Document, former: Mode, wanted: Mode): void {
  if (former === wanted) return;
  // What is owed from before is the user's; this action gives back what it found itself.
  if (!owed) note((borrowed = { former, wanted }));
  document.changeTrackingMode = wanted;
}

/**
 * Queues the user's mode at the end of a batch. Word's fault is that a mode holds too late for edits of the same
 * batch, never too early: what is written before it stays as it was meant.
 */
export function giveBackWith(document: Word.Document, former: Mode, wanted: Mode): void {
  if (former !== wanted) document.changeTrackingMode = former;
}

/** The action is over, and the user's mode is back. What another pane has noted meanwhile stays. */
export function forgetMode(): void {
  if (borrowed) note(undefined);
  borrowed = undefined;
}

/** The action is over, and the user's mode is not back. */
export function oweMode(): void {
  owed ??= borrowed;
  borrowed = undefined;
}

let isNew = true;
/** When a pane begins: its first action looks for what one that died has left borrowed. */
export const oweWhatIsLeft = (): void => {
  isNew = true;
};

/** After a failure. */
export const giveBack = (mode: Mode): Promise<void> =>
  recover((context) => changeMode(context, mode), 'trackingMode');

/** Gives back what is owed, before another action; where that fails, the next one tries again. */
export async function settleMode(): Promise<void> {
  if (isNew) owed = noted();
  isNew = false;
  if (!owed) return;
  const { former, wanted } = owed;
  try {
    await Word.run((context) => changeMode(context, former, wanted));
    owed = undefined;
    note(undefined);
  } catch {
    // The action itself says what fails.
  }
}

/**
 * Not where it is so already: a protected document refuses even the mode it has. Nor, where `from` is said, where
 * the user has set another mode since.
 */
async function changeMode(context: Word.RequestContext, to: Mode, from?: Mode): Promise<void> {
  const { document } = context;
  document.load('changeTrackingMode');
  await context.sync();
  if (document.changeTrackingMode === to || (from && document.changeTrackingMode !== from)) return;
  document.changeTrackingMode = to;
  await context.sync();
}

/** By document, told by its address, of which only a hash is kept; undefined for one that was never saved. */
function key(): string | undefined {
  const { partitionKey, document } = Office.context as { partitionKey?: string; document?: { url?: string } };
  return document?.url
    ? `${partitionKey ?? ''}ai-vendor-playbook.trackingMode.${fingerprint(document.url)}`
    : undefined;
}

function note(mode: Borrowed | undefined): void {
  const name = key();
  if (!name) return;
  try {
    if (mode) localStorage.setItem(name, JSON.stringify(mode));
    else localStorage.removeItem(name);
  } catch {
    // Storage may be blocked: then only a pane that lives gives the mode back.
  }
}

function noted(): Borrowed | undefined {
  const name = key();
  try {
    return (JSON.parse((name && localStorage.getItem(name)) ?? 'null') as Borrowed | null) ?? undefined;
  } catch {
    return undefined;
  }
}
