/** Places in the document: parts of ranges, their order, what lies between, and edits at them. */
import { type Element } from 'slimdom';
import { LiveRange } from '../../document/anchors';
import type { Paragraph } from '../../document/paragraph';
import { pieces } from '../../document/pieces';
import type { Revision } from '../../document/revisions';
import { ancestor } from '../../document/xml';
import { invalid, type Access, type Stretch, type Target } from './access';

interface Place {
  readonly paragraph: Paragraph;
  readonly offset: number;
}

export class Ranges {
  constructor(private readonly access: Access) {}

  private get document() {
    return this.access.document;
  }

  between(start: Place, end: Place): LiveRange {
    return this.document.range(start.paragraph, start.offset, end.paragraph, end.offset);
  }

  /** A part of a range as RangeLocation names it; null is the whole. */
  part(range: LiveRange, where: string | null | undefined): LiveRange {
    switch (where ?? 'Whole') {
      case 'Whole':
      case 'Content':
        return new LiveRange(range.start, range.end);
      case 'Start':
      case 'Before':
        return this.between(range.start, range.start);
      case 'End':
      case 'After':
        return this.between(range.end, range.end);
      default:
        throw invalid(`rangeLocation ${where}`);
    }
  }

  /** As `part`, but after a paragraph is behind its mark, where the next one begins. */
  partOfParagraph(paragraph: Paragraph, where: string | null | undefined): LiveRange {
    const next = where === 'After' ? this.document.neighbour(paragraph, 1) : undefined;
    if (next) return this.document.range(next, 0, next, 0);
    return this.part(this.document.wholeOf(paragraph), where);
  }

  select(range: LiveRange, mode: string | null | undefined): void {
    if (mode && !['Select', 'Start', 'End'].includes(mode)) throw invalid(`selectionMode ${mode}`);
    this.document.select(this.part(range, mode === 'Start' || mode === 'End' ? mode : 'Whole'));
  }

  private order(a: Place, b: Place): number {
    if (a.paragraph === b.paragraph) return Math.sign(a.offset - b.offset);
    const list = this.document.paragraphs();
    return Math.sign(list.indexOf(a.paragraph) - list.indexOf(b.paragraph));
  }

  /** Word.LocationRelation of a to b. */
  compare(a: LiveRange, b: LiveRange): string {
    const starts = this.order(a.start, b.start);
    const ends = this.order(a.end, b.end);
    if (starts === 0 && ends === 0) return 'Equal';
    const aEndsBefore = this.order(a.end, b.start);
    if (aEndsBefore < 0) return 'Before';
    if (aEndsBefore === 0 && starts < 0) return 'AdjacentBefore';
    const bEndsBefore = this.order(b.end, a.start);
    if (bEndsBefore < 0) return 'After';
    if (bEndsBefore === 0 && starts > 0) return 'AdjacentAfter';
    if (starts >= 0 && ends <= 0) return starts === 0 ? 'InsideStart' : ends === 0 ? 'InsideEnd' : 'Inside';
    if (starts <= 0 && ends >= 0)
      return starts === 0 ? 'ContainsStart' : ends === 0 ? 'ContainsEnd' : 'Contains';
    return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
  }

  /** Whether they share text, or a caret touches the other. */
  meet(a: LiveRange, b: LiveRange): boolean {
    const relation = this.compare(a, b);
    if (relation.startsWith('Adjacent')) return a.isEmpty || b.isEmpty;
    return relation !== 'Before' && relation !== 'After';
  }

  union(a: LiveRange, b: LiveRange): LiveRange {
    return this.between(
      this.order(a.start, b.start) <= 0 ? a.start : b.start,
      this.order(a.end, b.end) >= 0 ? a.end : b.end,
    );
  }

  intersection(a: LiveRange, b: LiveRange): LiveRange | undefined {
    const start = this.order(a.start, b.start) >= 0 ? a.start : b.start;
    const end = this.order(a.end, b.end) <= 0 ? a.end : b.end;
    return this.order(start, end) <= 0 ? this.between(start, end) : undefined;
  }

  reviewed(stretches: readonly Stretch[], version: string): string {
    if (version !== 'Original' && version !== 'Current') throw invalid(`changeTrackingVersion ${version}`);
    const view = version === 'Original' ? 'original' : 'current';
    return stretches
      .map(({ paragraph, from, to }) =>
        from === 0 && to === paragraph.length
          ? paragraph.text(view)
          : pieces(paragraph.element)
              .filter((piece) => (view === 'original' ? !piece.inserted : !piece.deleted))
              .map((piece) =>
                piece.text.slice(Math.max(0, from - piece.start), Math.max(0, to - piece.start)),
              )
              .join(''),
      )
      .join('\r');
  }

  /** The parts of a target that end with one of the marks, or with their paragraph. */
  textRanges(target: Target, marks: readonly string[], trims: boolean): LiveRange[] {
    const found: LiveRange[] = [];
    const known = this.access.host.quirks.partsOnlyAt ?? marks;
    for (const { paragraph, from, to } of this.access.spansOf(target)) {
      const text = paragraph.text();
      const add = (start: number, end: number): void => {
        const part = text.slice(start, end);
        const lead = trims ? part.length - part.trimStart().length : 0;
        const trail = trims ? part.length - part.trimEnd().length : 0;
        if (start + lead < end - trail)
          found.push(this.document.range(paragraph, start + lead, paragraph, end - trail));
      };
      let start = from;
      for (let at = from; at < to;) {
        const mark = known.find((held) => held !== '' && text.startsWith(held, at));
        at += mark?.length ?? 1;
        if (mark) {
          add(start, Math.min(at, to));
          start = at;
        }
      }
      add(start, to);
    }
    return found;
  }

  /** Where an element of the body stands in the text; of one between paragraphs, the next paragraph's start. */
  placeOf(node: Element): Place | undefined {
    const element = ancestor(node, 'p');
    if (!element) {
      const next = this.document
        .paragraphs()
        .find((paragraph) => node.compareDocumentPosition(paragraph.element) & FOLLOWING);
      return next && { paragraph: next, offset: 0 };
    }
    const last = pieces(element)
      .filter((piece) => piece.node.compareDocumentPosition(node) & FOLLOWING)
      .at(-1);
    return {
      paragraph: this.document.paragraphOf(element),
      offset: last ? last.start + last.text.length : 0,
    };
  }

  /** What a revision covers; of a paragraph mark alone, the paragraph's end. */
  ofRevision(revision: Revision): LiveRange | undefined {
    let whole: LiveRange | undefined;
    for (const mark of revision.marks) {
      const element = ancestor(mark, 'p');
      if (!element || !mark.parentNode) continue;
      const paragraph = this.document.paragraphOf(element);
      const covered = pieces(element).filter(
        (piece) => mark.contains(piece.node) || mark.parentElement?.parentElement === piece.run,
      );
      const from = covered[0]?.start ?? paragraph.length;
      const last = covered.at(-1);
      const range = this.document.range(
        paragraph,
        from,
        paragraph,
        last ? last.start + last.text.length : paragraph.length,
      );
      whole = whole ? this.union(whole, range) : range;
    }
    return whole;
  }
}

const FOLLOWING = 4;
