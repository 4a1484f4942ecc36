/**
 * Follows the document while the attorney drafts. It only reads: it never selects, never writes, and every look
 * waits its turn in the queue, at most one of a kind, so that it delays an action by its own syncs only.
 *
 * Word 1.6 tells which paragraphs changed, but misses some (fast edits, tracked deletions on the Mac), so at
 * rest the text of the body is compared with what is known; below 1.6 that comparison is all there is.
 */
import type { Contract, Follower, Result } from './api';
import { onSelectionChanged, paragraphEvents, type ParagraphEvent } from './events';
import { ok } from './failures';
import { fingerprint } from './fingerprint';
import { Look } from './look';
import { readAgain, readChanged } from './read';
import { hasParagraphIds, lastReading, remember, type Reading } from './reading';

/** Milliseconds. Typing settles first; a big contract waits longer, since Word works longer for it. */
const SETTLE = { all: 300, perParagraph: 0.1, caret: 150, afterFailure: 2_000 } as const;
/** Milliseconds between comparisons at rest, doubled while nothing changes, begun anew by any sign of life. */
const REST = { withEvents: 10_000, withoutEvents: 2_000, perParagraph: 4, longest: 60_000 } as const;
/** So many changed paragraphs are quicker to read all together than one by one. */
const MANY = 200;
/** Fewer of the former paragraphs, empty ones aside, are no edit of the contract but another document. */
const KEPT = { share: 0.2, of: 5 } as const;

let current: Following | undefined;

/** The former follower is let go. */
export async function followDocument(follower: Follower): Promise<Result<() => void>> {
  current?.stop();
  const following = (current = new Following(follower));
  await following.start();
  return ok(() => following.stop());
}

class Following {
  private letGo: (() => void)[] = [];
  private isOver = false;
  private hasEvents = false;
  /** What changed since the last look: Word's ids of paragraphs, and whether some came or went. */
  private changed = new Set<string>();
  private moved = false;
  private failures = 0;
  /** The reading that was told to be stale: until the contract is read anew, nothing follows from it. */
  private stale: Reading | undefined;
  private caret: { readonly id: string | undefined; readonly place: number } | undefined;
  private caretTold: number | undefined;
  private rest: number = REST.withoutEvents;
  /** The body's print when a thorough look found nothing: Word's body need not be the sum of its paragraphs. */
  private atRest: string | undefined;
  private readonly settling = new Look(
    (context) => this.update(context),
    () => this.failed(),
  );
  private readonly resting = new Look(
    (context) => this.compare(context),
    () => this.failed(),
  );
  private readonly caretLook = new Look(
    (context) => this.lookAtCaret(context),
    () => undefined,
  );

  constructor(private readonly follower: Follower) {}

  async start(): Promise<void> {
    const events = hasParagraphIds() ? await paragraphEvents((event) => this.hear(event)) : undefined;
    if (this.isOver) return events?.();
    this.hasEvents = events !== undefined;
    this.letGo = [...(events ? [events] : []), onSelectionChanged(() => this.hearCaret())];
    if (!lastReading()) this.follower.stale();
    this.hearCaret();
  }

  stop(): void {
    this.isOver = true;
    for (const look of [this.settling, this.resting, this.caretLook]) look.cancel();
    for (const letGo of this.letGo.splice(0)) letGo();
    if (current === this) current = undefined;
  }

  private hear({ kind, ids }: ParagraphEvent): void {
    for (const id of ids) this.changed.add(id);
    if (kind === 'moved') this.moved = true;
    this.settling.in(SETTLE.all + SETTLE.perParagraph * this.size);
    this.restAnew();
  }

  private hearCaret(): void {
    this.caretLook.in(SETTLE.caret);
    this.restAnew();
  }

  private restAnew(): void {
    this.rest = (this.hasEvents ? REST.withEvents : REST.withoutEvents) + REST.perParagraph * this.size;
    this.resting.in(this.rest);
  }

  private get size(): number {
    return lastReading()?.plain.length ?? 0;
  }

  /** What the follower knows; undefined while it has been told that this is stale. */
  private known(): Reading | undefined {
    const reading = lastReading();
    return reading === this.stale ? undefined : reading;
  }

  /** After one edit one sync, two where paragraphs came or went. */
  private async update(context: Word.RequestContext): Promise<void> {
    const former = this.known();
    const { changed, moved } = this;
    this.changed = new Set();
    this.moved = false;
    if (!former || (changed.size === 0 && !moved)) return;
    try {
      const all = moved || changed.size > MANY || !former.ids;
      this.tell(
        former,
        await (all ? readAgain(context, former, changed) : readSome(context, former, changed)),
      );
    } catch (error) {
      for (const id of changed) this.changed.add(id);
      this.moved = true;
      throw error;
    }
  }

  /** One sync where nothing changed. */
  private async compare(context: Word.RequestContext): Promise<void> {
    const former = this.known();
    if (!former) return;
    const body = context.document.body.getReviewedText('Current');
    await context.sync();
    const print = printOf(body.value);
    if (print === this.atRest || print === printOf(textOf(former.contract))) {
      this.failures = 0;
      this.rest = Math.min(2 * this.rest, Math.max(this.rest, REST.longest));
    } else {
      const reading = await readAgain(context, former, this.changed, true);
      if (isSame(former.contract, reading.contract)) this.atRest = print;
      this.tell(former, reading);
    }
    this.resting.in(this.rest);
  }

  private tell(former: Reading, reading: Reading): void {
    this.failures = 0;
    if (this.isOver) return;
    if (isSame(former.contract, reading.contract)) {
      remember({ ...reading, contract: former.contract });
      return;
    }
    if (isAnotherDocument(former.contract, reading.contract)) return this.doubt();
    this.follower.changed(remember(reading));
    if (reading.ids) this.tellCaret();
    else this.caretLook.in(SETTLE.caret);
  }

  private failed(): void {
    this.failures += 1;
    if (this.failures > 1) this.doubt();
    else this.settling.in(SETTLE.afterFailure);
    this.restAnew();
  }

  private doubt(): void {
    if (!this.known()) return;
    this.stale = lastReading();
    this.follower.stale();
  }

  /** Reads only: any work on ranges here would break Undo in some Words (office-js #2720). */
  private async lookAtCaret(context: Word.RequestContext): Promise<void> {
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    if (hasParagraphIds()) {
      paragraph.load('uniqueLocalId');
      await context.sync();
      this.caret = { id: paragraph.uniqueLocalId, place: -1 };
    } else {
      const around = [
        paragraph.getPreviousOrNullObject(),
        paragraph as Word.Paragraph,
        paragraph.getNextOrNullObject(),
      ];
      for (const held of around) held.load('text');
      await context.sync();
      const texts = around.map((held) => (held.isNullObject ? undefined : held.text));
      this.caret = { id: undefined, place: placeOf(texts, lastReading()?.plain ?? []) };
    }
    this.tellCaret();
  }

  private tellCaret(): void {
    if (!this.caret || this.isOver) return;
    const { id, place } = this.caret;
    const at = id === undefined ? place : (lastReading()?.ids?.indexOf(id) ?? -1);
    if (at === this.caretTold) return;
    this.caretTold = at;
    this.follower.caret(at);
  }
}

/** Reads the changed paragraphs only; all of them where one is gone, or others may have been renumbered. */
async function readSome(
  context: Word.RequestContext,
  former: Reading,
  changed: ReadonlySet<string>,
): Promise<Reading> {
  let some: Awaited<ReturnType<typeof readChanged>>;
  try {
    some = await readChanged(context, former, [...changed]);
  } catch {
    return Word.run((again) => readAgain(again, former, changed));
  }
  return some.shifted ? readAgain(context, some.reading, new Set()) : some.reading;
}

/** The one place where these three texts stand together (undefined: there is no such paragraph); -1 else. */
function placeOf(texts: readonly (string | undefined)[], plain: readonly string[]): number {
  const places = plain.flatMap((text, i) =>
    text === texts[1] && plain[i - 1] === texts[0] && plain[i + 1] === texts[2] ? [i] : [],
  );
  return places.length === 1 ? places[0]! : -1;
}

const textOf = ({ paragraphs }: Contract): string => paragraphs.map(({ text }) => text).join('');

/** Breaks between paragraphs and cells differ from one Word to the next. */
const printOf = (text: string): string => fingerprint(text.replace(/[\s\p{Cc}]+/gu, ''));

const isSame = ({ paragraphs: a }: Contract, { paragraphs: b }: Contract): boolean =>
  a.length === b.length && a.every((paragraph, i) => paragraph === b[i]);

function isAnotherDocument({ paragraphs: former }: Contract, { paragraphs }: Contract): boolean {
  const now = new Set(paragraphs);
  const written = former.filter(({ text }) => text !== '');
  return (
    written.length >= KEPT.of && written.filter((held) => now.has(held)).length < KEPT.share * written.length
  );
}
