/**
 * The tracked changes that touch a paragraph, told and decided one at a time. A change has no name of its own
 * in Word: it is found again by what it says, and nothing is decided where two say the same.
 */
import type { Change, Target } from './api';
import { failureOf, Refusal } from './failures';
import { findAgain } from './paragraphs';
import { isReadOnly } from './security';

const KINDS: Readonly<Record<string, Change['kind']>> = {
  Added: 'inserted',
  Deleted: 'deleted',
  Formatted: 'formatted',
};

/** Three syncs at most. */
export async function changesIn(context: Word.RequestContext, target: Target): Promise<readonly Change[]> {
  return (await changesOf(context, target)).map(({ change }) => change);
}

/** Four syncs at most: the last one decides, and is all that writes. */
export async function decide(
  context: Word.RequestContext,
  target: Target,
  change: Change,
  decision: 'accept' | 'reject',
): Promise<undefined> {
  context.document.properties.load('security');
  const found = await changesOf(context, target);
  if (isReadOnly(context.document)) throw new Refusal({ kind: 'readOnly' });
  const same = found.filter((held) => isSame(held.change, change));
  const [only] = same;
  if (!only) throw new Refusal({ kind: 'targetChanged' });
  if (same.length > 1) throw new Refusal({ kind: 'ambiguous' });
  try {
    if (decision === 'accept') only.held.accept();
    else only.held.reject();
    await context.sync();
  } catch (error) {
    // The answer alone may have got lost.
    if (!(await isGone(context, only.held))) throw error;
  }
  return undefined;
}

interface Found {
  readonly held: Word.TrackedChange;
  readonly change: Change;
}

async function changesOf(context: Word.RequestContext, target: Target): Promise<readonly Found[]> {
  if (!Office.context.requirements.isSetSupported('WordApi', '1.6'))
    throw new Refusal({ kind: 'unsupported' });
  const list = (await findAgain(context, target)).getTrackedChanges();
  list.load('items/type,items/author,items/text,items/date');
  await context.sync();
  return list.items.flatMap((held) => {
    const kind = KINDS[held.type];
    if (!kind) return [];
    const { author, text, date } = held;
    return [{ held, change: { kind, author, text, when: new Date(date).getTime() } }];
  });
}

const isSame = (a: Change, b: Change): boolean =>
  a.kind === b.kind && a.author === b.author && a.text === b.text && Object.is(a.when, b.when);

/** A decided change is not found any more; where another document was opened, nothing is known of it. */
async function isGone(context: Word.RequestContext, change: Word.TrackedChange): Promise<boolean> {
  try {
    change.load('author');
    await context.sync();
    return false;
  } catch (error) {
    return failureOf(error).code === 'ItemNotFound';
  }
}
