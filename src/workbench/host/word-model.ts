/**
 * Word's object model over the .docx document, as a table. `since` is the requirement set that Microsoft's
 * reference gives for the member. What Word does where our add-in can tell the difference is done here:
 * search limits, protected documents, ranges that follow edits, null objects, mixed formatting.
 */
import { type Element } from 'slimdom';
import { LiveRange } from '../document/anchors';
import { addComment, listComments, removeComment, type Comment } from '../document/comments';
import type { DocxDocument, TrackingMode } from '../document/document';
import { Paragraph } from '../document/paragraph';
import type { Piece } from '../document/pieces';
import type { Revision } from '../document/revisions';
import { attr, child, children } from '../document/xml';
import { HostError } from './protocol';
import type { Registry } from './registry';

/** What the registry needs of the host around it. */
export interface WordState {
  readonly document: DocxDocument;
  /** The mode that the add-in set or reads; it may reach the document one request later (a fault of Word). */
  trackingMode: TrackingMode;
  now(): Date;
}

const invalid = (what: string): HostError =>
  new HostError('InvalidArgument', `The argument is invalid or missing or has an incorrect format: ${what}`);

/** Word's highlight names and the colours that the API shows for them. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  white: '#FFFFFF',
};
const HIGHLIGHT_NAMES: Readonly<Record<string, string>> = {
  lime: 'green',
  turquoise: 'cyan',
  pink: 'magenta',
};

function highlightNamed(value: string): string {
  const lower = value.toLowerCase();
  const named =
    HIGHLIGHT_NAMES[lower] ?? Object.keys(HIGHLIGHTS).find((name) => name.toLowerCase() === lower);
  const found = named ?? Object.keys(HIGHLIGHTS).find((name) => HIGHLIGHTS[name]!.toLowerCase() === lower);
  if (!found) throw invalid(`highlightColor ${value}`);
  return found;
}

/** One value when all agree, the mixed value when they do not, as Word answers. */
function agreed<T>(values: readonly T[], mixed: T): T {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : mixed;
}

export function wordRegistry(state: () => WordState): Registry {
  const doc = (): DocxDocument => state().document;

  const mayWrite = (): void => {
    const { readOnly, protection, tracking } = doc();
    if (readOnly || (protection && !(protection === 'trackedChanges' && tracking !== 'Off')))
      throw new HostError('AccessDenied', 'The document is protected.');
  };
  const alive = (target: LiveRange | Paragraph): void => {
    if (!target.isAlive) throw new HostError('ItemNotFound', 'The requested item was not found.');
  };
  /** Wraps a writing method: permission first, then the target must still be there. */
  const writes =
    <T extends LiveRange | Paragraph, A extends unknown[], R>(act: (target: T, ...args: A) => R) =>
    (target: T, ...args: A): R => {
      mayWrite();
      alive(target);
      const result = act(target, ...args);
      return result;
    };
  const reads =
    <T extends LiveRange | Paragraph, R>(read: (target: T) => R) =>
    (target: T): R => {
      alive(target);
      return read(target);
    };

  const insertText = (range: LiveRange, text: string, where: string): LiveRange => {
    const document = doc();
    const plain = text.replace(/\r?\n/g, '\v');
    switch (where) {
      case 'Start':
      case 'Before':
        return document.insertText(range.start.paragraph, range.start.offset, plain);
      case 'End':
      case 'After':
        return document.insertText(range.end.paragraph, range.end.offset, plain);
      case 'Replace': {
        const spans = document.spans(range);
        for (const { paragraph, from, to } of [...spans].reverse()) document.deleteText(paragraph, from, to);
        return document.insertText(range.end.paragraph, range.end.offset, plain);
      }
      default:
        throw invalid(`insertLocation ${where}`);
    }
  };

  const insertParagraph = (beside: Paragraph, text: string, where: string): Paragraph => {
    if (where !== 'Before' && where !== 'After') throw invalid(`insertLocation ${where}`);
    const lines = text.split(/\r?\n/);
    let made = doc().insertParagraph(beside, where, lines[0]!);
    const first = made;
    for (const line of lines.slice(1)) made = doc().insertParagraph(made, 'After', line);
    return first;
  };

  const edge = (range: LiveRange, where: string | null): LiveRange => {
    const document = doc();
    const { start, end } = range;
    switch (where ?? 'Whole') {
      case 'Whole':
      case 'Content':
        return new LiveRange(start, end);
      case 'Start':
      case 'Before':
        return document.range(start.paragraph, start.offset, start.paragraph, start.offset);
      case 'End':
      case 'After':
        return document.range(end.paragraph, end.offset, end.paragraph, end.offset);
      default:
        throw invalid(`rangeLocation ${where}`);
    }
  };

  const order = (
    a: { paragraph: Paragraph; offset: number },
    b: { paragraph: Paragraph; offset: number },
  ): number => {
    if (a.paragraph === b.paragraph) return Math.sign(a.offset - b.offset);
    const list = doc().paragraphs();
    return Math.sign(list.indexOf(a.paragraph) - list.indexOf(b.paragraph));
  };

  const compare = (a: LiveRange, b: LiveRange): string => {
    const starts = order(a.start, b.start);
    const ends = order(a.end, b.end);
    if (starts === 0 && ends === 0) return 'Equal';
    const aEndsBefore = order(a.end, b.start);
    if (aEndsBefore < 0) return 'Before';
    if (aEndsBefore === 0 && starts < 0) return 'AdjacentBefore';
    const bEndsBefore = order(b.end, a.start);
    if (bEndsBefore < 0) return 'After';
    if (bEndsBefore === 0 && starts > 0) return 'AdjacentAfter';
    if (starts >= 0 && ends <= 0) return starts === 0 ? 'InsideStart' : ends === 0 ? 'InsideEnd' : 'Inside';
    if (starts <= 0 && ends >= 0)
      return starts === 0 ? 'ContainsStart' : ends === 0 ? 'ContainsEnd' : 'Contains';
    return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
  };

  const search = (
    paragraphs: readonly { paragraph: Paragraph; from: number; to: number }[],
    needle: string,
    options?: Record<string, unknown>,
  ) => {
    if (needle === '' || needle.length > 255)
      throw new HostError('SearchStringInvalidOrTooLong', 'The search string is invalid or too long.');
    const matchCase = options?.['MatchCase'] === true;
    const fold = (text: string) => (matchCase ? text : text.toLowerCase());
    const found: LiveRange[] = [];
    for (const { paragraph, from, to } of paragraphs) {
      const text = fold(paragraph.text());
      for (
        let at = text.indexOf(fold(needle), from);
        at >= 0 && at + needle.length <= to;
        at = text.indexOf(fold(needle), at + needle.length)
      )
        found.push(doc().range(paragraph, at, paragraph, at + needle.length));
    }
    return found;
  };

  const cellOf = (paragraph: Paragraph): Element | undefined => paragraph.cell;
  const cellAt = (range: LiveRange): Element | undefined => {
    const cell = cellOf(range.start.paragraph);
    return cell && cell === cellOf(range.end.paragraph) ? cell : undefined;
  };
  const reviewed = (
    paragraphs: readonly { paragraph: Paragraph; from: number; to: number }[],
    version: string,
  ): string => {
    const view = version === 'Original' ? 'original' : 'current';
    if (
      paragraphs.length === 1 &&
      paragraphs[0]!.from === 0 &&
      paragraphs[0]!.to === paragraphs[0]!.paragraph.length
    )
      return paragraphs[0]!.paragraph.text(view);
    return paragraphs
      .map(({ paragraph, from, to }) =>
        doc()
          .piecesIn(doc().range(paragraph, from, paragraph, to))
          .filter((piece) => (view === 'original' ? !piece.inserted : !piece.deleted))
          .map((piece) => piece.text.slice(Math.max(0, from - piece.start), to - piece.start))
          .join(''),
      )
      .join('\r');
  };

  const runProperty = (piece: Piece, paragraphStyle: string | undefined, name: string): Element | undefined =>
    child(child(piece.run, 'rPr'), name) ?? doc().styles.property(paragraphStyle, 'rPr', name);
  const fontValues = <T>(range: LiveRange, read: (property: Element | undefined) => T, name: string): T[] =>
    doc()
      .spans(range)
      .flatMap(({ paragraph, from, to }) => {
        const style = attr(child(paragraph.properties, 'pStyle'), 'val');
        const row = doc().piecesIn(doc().range(paragraph, from, paragraph, to));
        return row.map((piece) => read(runProperty(piece, style, name)));
      });
  const onOff = (name: string, key: string) => ({
    get: reads((range: LiveRange) =>
      agreed<boolean | null>(
        fontValues(
          range,
          (held) => held !== undefined && !['0', 'false', 'off'].includes(attr(held, 'val') ?? 'true'),
          key,
        ),
        null,
      ),
    ),
    set: writes((range: LiveRange, value: boolean) =>
      doc().setRunProperty(range, key, value ? {} : { val: '0' }),
    ),
    name,
  });

  const trackedChanges = (within: (revision: Revision) => boolean): Revision[] =>
    doc().revisions().filter(within);
  const touches = (paragraphs: readonly Paragraph[]) => {
    const elements = new Set(paragraphs.map((paragraph) => paragraph.element));
    return (revision: Revision): boolean =>
      revision.marks.some((mark) => {
        for (let held = mark.parentElement; held; held = held.parentElement)
          if (elements.has(held)) return true;
        return false;
      });
  };

  const indent = (name: string) => ({
    get: reads((paragraph: Paragraph) => Number(attr(child(paragraph.properties, 'ind'), name) ?? 0) / 20),
  });

  const rangeOf = (paragraph: Paragraph): LiveRange => doc().wholeOf(paragraph);
  const spansOf = (target: LiveRange | Paragraph) =>
    doc().spans(target instanceof Paragraph ? rangeOf(target) : target);

  return {
    Document: {
      props: {
        ChangeTrackingMode: {
          since: '1.4',
          get: () => state().trackingMode,
          set: (_, value: string) => {
            if (value !== 'Off' && value !== 'TrackAll' && value !== 'TrackMineOnly')
              throw invalid(`changeTrackingMode ${value}`);
            if (doc().readOnly || doc().protection)
              throw new HostError('AccessDenied', 'The document is protected.');
            state().trackingMode = value;
          },
        },
        Saved: { get: () => false },
      },
      nav: {
        Body: { type: 'Body', get: () => doc() },
        Properties: { since: '1.3', type: 'DocumentProperties', get: () => doc() },
      },
      methods: {
        GetSelection: {
          returns: 'Range',
          call: () => new LiveRange(doc().selection.start, doc().selection.end),
        },
        GetParagraphByUniqueLocalId: {
          since: '1.6',
          returns: 'Paragraph',
          call: (_, id: string) => {
            const found = doc()
              .paragraphs()
              .find((paragraph) => paragraph.id === id);
            if (!found) throw new HostError('ItemNotFound', 'The requested item was not found.');
            return found;
          },
        },
        GetBookmarkRangeOrNullObject: {
          since: '1.4',
          returns: 'Range',
          call: (_, name: string) => doc().bookmarks().get(name),
        },
        DeleteBookmark: {
          since: '1.4',
          call: (_, name: string) => {
            mayWrite();
            doc().removeBookmark(name);
          },
        },
      },
    },
    DocumentProperties: {
      props: {
        Security: { get: () => (doc().readOnly ? 2 : doc().protection ? 8 : 0) },
        Title: { get: () => '' },
      },
    },
    Body: {
      props: {
        // Depends on the reader's view in Word: inserted and deleted text together here.
        Text: {
          get: () =>
            doc()
              .paragraphs()
              .map((paragraph) => paragraph.text())
              .join('\r'),
        },
        Type: { get: () => 'MainDoc' },
      },
      nav: { Paragraphs: { type: 'ParagraphCollection', get: () => () => doc().paragraphs() } },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (_, where: string | null) => {
            const list = doc().paragraphs();
            const last = list.at(-1)!;
            return edge(doc().range(list[0]!, 0, last, last.length), where);
          },
        },
        Search: {
          returns: 'RangeCollection',
          call: (_, needle: string, options) =>
            search(
              doc()
                .paragraphs()
                .map((paragraph) => ({ paragraph, from: 0, to: paragraph.length })),
              needle,
              options,
            ),
        },
        GetReviewedText: {
          since: '1.4',
          call: (_, version: string) =>
            doc()
              .paragraphs()
              .map((paragraph) => paragraph.text(version === 'Original' ? 'original' : 'current'))
              .join('\r'),
        },
        GetComments: { since: '1.4', returns: 'CommentCollection', call: () => listComments(doc()) },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: () => trackedChanges(() => true),
        },
        InsertParagraph: {
          returns: 'Paragraph',
          call: (_, text: string, where: string) => {
            mayWrite();
            if (where !== 'Start' && where !== 'End') throw invalid(`insertLocation ${where}`);
            const list = doc().paragraphs();
            return where === 'Start'
              ? insertParagraph(list[0]!, text, 'Before')
              : insertParagraph(list.at(-1)!, text, 'After');
          },
        },
      },
    },
    ParagraphCollection: {
      items: 'Paragraph',
      methods: {
        GetFirst: { returns: 'Paragraph', call: firstOf },
        GetFirstOrNullObject: {
          since: '1.3',
          returns: 'Paragraph',
          call: (list: readonly unknown[]) => list[0],
        },
        GetLast: {
          since: '1.3',
          returns: 'Paragraph',
          call: (list: readonly unknown[]) => firstOf([list.at(-1)].filter(Boolean)),
        },
      },
    },
    Paragraph: {
      props: {
        Text: { get: reads((paragraph: Paragraph) => paragraph.text()) },
        Style: {
          get: reads((paragraph: Paragraph) =>
            doc().styles.nameOf(attr(child(paragraph.properties, 'pStyle'), 'val')),
          ),
        },
        StyleBuiltIn: {
          since: '1.3',
          get: reads((paragraph: Paragraph) =>
            doc()
              .styles.nameOf(attr(child(paragraph.properties, 'pStyle'), 'val'))
              .replace(/ /g, ''),
          ),
          set: writes((paragraph: Paragraph, value: string) => {
            const id = doc().styles.idOf(value.replace(/(\d)$/, ' $1')) ?? doc().styles.idOf(value);
            doc().setParagraphProperty(
              paragraph,
              'pStyle',
              value === 'Normal' || id === undefined ? undefined : { val: id },
            );
          }),
        },
        OutlineLevel: {
          get: reads((paragraph: Paragraph) => {
            const own = attr(child(paragraph.properties, 'outlineLvl'), 'val');
            return own === undefined
              ? doc().styles.outlineLevel(attr(child(paragraph.properties, 'pStyle'), 'val'))
              : Number(own) + 1;
          }),
        },
        IsListItem: {
          since: '1.3',
          get: reads((paragraph: Paragraph) => doc().listPlace(paragraph) !== undefined),
        },
        TableNestingLevel: {
          since: '1.3',
          get: reads((paragraph: Paragraph) => {
            let level = 0;
            for (let held = paragraph.element.parentElement; held; held = held.parentElement)
              if (held.localName === 'tbl') level += 1;
            return level;
          }),
        },
        UniqueLocalId: { since: '1.6', get: reads((paragraph: Paragraph) => paragraph.id) },
        Alignment: {
          get: reads(
            (paragraph: Paragraph) =>
              ({ center: 'Centered', right: 'Right', both: 'Justified' })[
                attr(child(paragraph.properties, 'jc'), 'val') ?? ''
              ] ?? 'Left',
          ),
        },
        LeftIndent: indent('left'),
        RightIndent: indent('right'),
        FirstLineIndent: indent('firstLine'),
        IsLastParagraph: {
          since: '1.3',
          get: reads((paragraph: Paragraph) => doc().paragraphs().at(-1) === paragraph),
        },
      },
      nav: {
        Font: { type: 'Font', get: rangeOf },
        ListItemOrNullObject: {
          since: '1.3',
          type: 'ListItem',
          get: (paragraph: Paragraph) => doc().listPlace(paragraph),
        },
        ListOrNullObject: {
          since: '1.3',
          type: 'List',
          get: (paragraph: Paragraph) => doc().listPlace(paragraph),
        },
        ParentTableCellOrNullObject: { since: '1.3', type: 'TableCell', get: cellOf },
      },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (paragraph: Paragraph, where: string | null) => (
            alive(paragraph),
            edge(rangeOf(paragraph), where)
          ),
        },
        GetReviewedText: {
          since: '1.4',
          call: (paragraph: Paragraph, version: string) => (
            alive(paragraph),
            paragraph.text(version === 'Original' ? 'original' : 'current')
          ),
        },
        GetNextOrNullObject: {
          since: '1.3',
          returns: 'Paragraph',
          call: (paragraph: Paragraph) => doc().neighbour(paragraph, 1),
        },
        GetPreviousOrNullObject: {
          since: '1.3',
          returns: 'Paragraph',
          call: (paragraph: Paragraph) => doc().neighbour(paragraph, -1),
        },
        InsertParagraph: {
          returns: 'Paragraph',
          call: writes((paragraph: Paragraph, text: string, where: string) =>
            insertParagraph(paragraph, text, where),
          ),
        },
        InsertText: {
          returns: 'Range',
          call: writes((paragraph: Paragraph, text: string, where: string) =>
            insertText(rangeOf(paragraph), text, where),
          ),
        },
        Delete: { call: writes((paragraph: Paragraph) => doc().deleteParagraph(paragraph)) },
        Select: {
          call: (paragraph: Paragraph, mode: string | null) => (
            alive(paragraph),
            doc().select(edge(rangeOf(paragraph), mode === 'Start' || mode === 'End' ? mode : 'Whole'))
          ),
        },
        Search: {
          returns: 'RangeCollection',
          call: (paragraph: Paragraph, needle: string, options) => (
            alive(paragraph),
            search(spansOf(paragraph), needle, options)
          ),
        },
        AttachToList: {
          since: '1.3',
          returns: 'List',
          call: writes(
            (paragraph: Paragraph, listId: number, level: number) => (
              doc().setList(paragraph, { listId, level }),
              doc().listPlace(paragraph)
            ),
          ),
        },
        DetachFromList: {
          since: '1.3',
          call: writes((paragraph: Paragraph) => doc().setList(paragraph, undefined)),
        },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: (paragraph: Paragraph) => (alive(paragraph), trackedChanges(touches([paragraph]))),
        },
        GetComments: { since: '1.4', returns: 'CommentCollection', call: () => listComments(doc()) },
      },
    },
    RangeCollection: {
      items: 'Range',
      methods: {
        GetFirst: { returns: 'Range', call: firstOf },
        GetFirstOrNullObject: { since: '1.3', returns: 'Range', call: (list: readonly unknown[]) => list[0] },
      },
    },
    Range: {
      props: {
        Text: { get: reads((range: LiveRange) => doc().textOf(range)) },
        IsEmpty: { since: '1.3', get: reads((range: LiveRange) => doc().textOf(range) === '') },
      },
      nav: {
        Font: { type: 'Font', get: (range: LiveRange) => range },
        Paragraphs: {
          type: 'ParagraphCollection',
          get: (range: LiveRange) => (
            alive(range),
            doc()
              .spans(range)
              .map((span) => span.paragraph)
          ),
        },
        ParentTableCellOrNullObject: { since: '1.3', type: 'TableCell', get: cellAt },
      },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (range: LiveRange, where: string | null) => (alive(range), edge(range, where)),
        },
        ExpandTo: {
          since: '1.3',
          returns: 'Range',
          call: (a: LiveRange, b: LiveRange) => {
            alive(a);
            alive(b);
            const start = order(a.start, b.start) <= 0 ? a.start : b.start;
            const end = order(a.end, b.end) >= 0 ? a.end : b.end;
            return doc().range(start.paragraph, start.offset, end.paragraph, end.offset);
          },
        },
        CompareLocationWith: {
          since: '1.3',
          call: (a: LiveRange, b: LiveRange) => (alive(a), alive(b), compare(a, b)),
        },
        InsertText: {
          returns: 'Range',
          call: writes((range: LiveRange, text: string, where: string) => insertText(range, text, where)),
        },
        InsertParagraph: {
          returns: 'Paragraph',
          call: writes((range: LiveRange, text: string, where: string) =>
            insertParagraph(where === 'Before' ? range.start.paragraph : range.end.paragraph, text, where),
          ),
        },
        Delete: {
          call: writes((range: LiveRange) => {
            for (const { paragraph, from, to } of doc().spans(range).reverse())
              doc().deleteText(paragraph, from, to);
          }),
        },
        Select: {
          call: (range: LiveRange, mode: string | null) => (
            alive(range),
            doc().select(edge(range, mode === 'Start' || mode === 'End' ? mode : 'Whole'))
          ),
        },
        Search: {
          returns: 'RangeCollection',
          call: (range: LiveRange, needle: string, options) => (
            alive(range),
            search(spansOf(range), needle, options)
          ),
        },
        GetReviewedText: {
          since: '1.4',
          call: (range: LiveRange, version: string) => (alive(range), reviewed(doc().spans(range), version)),
        },
        InsertComment: {
          since: '1.4',
          returns: 'Comment',
          call: (range: LiveRange, text: string) => (alive(range), commentOn(range, text)),
        },
        InsertBookmark: {
          since: '1.4',
          call: writes((range: LiveRange, name: string) => doc().addBookmark(range, name)),
        },
        GetBookmarks: {
          since: '1.4',
          call: (range: LiveRange, hidden: boolean | null) =>
            [...doc().bookmarks()]
              .filter(
                ([name, place]) =>
                  (hidden || !name.startsWith('_')) && !['Before', 'After'].includes(compare(place, range)),
              )
              .map(([name]) => name),
        },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: (range: LiveRange) => (
            alive(range),
            trackedChanges(
              touches(
                doc()
                  .spans(range)
                  .map((span) => span.paragraph),
              ),
            )
          ),
        },
      },
    },
    Font: {
      props: {
        Bold: onOff('bold', 'b'),
        Italic: onOff('italic', 'i'),
        Name: {
          get: reads((range: LiveRange) =>
            agreed(
              fontValues(range, (held) => attr(held, 'ascii') ?? '', 'rFonts'),
              '',
            ),
          ),
          set: writes((range: LiveRange, value: string) =>
            doc().setRunProperty(range, 'rFonts', { ascii: value, hAnsi: value, eastAsia: value, cs: value }),
          ),
        },
        Size: {
          get: reads((range: LiveRange) =>
            agreed<number | null>(
              fontValues(range, (held) => Number(attr(held, 'val') ?? 20) / 2, 'sz'),
              null,
            ),
          ),
          set: writes((range: LiveRange, value: number) =>
            doc().setRunProperty(range, 'sz', { val: String(value * 2) }),
          ),
        },
        HighlightColor: {
          get: reads((range: LiveRange) => {
            const values = fontValues(range, (held) => attr(held, 'val') ?? 'none', 'highlight');
            const name = values.length === 0 ? 'none' : agreed(values, '');
            return name === 'none' ? null : name === '' ? '' : HIGHLIGHTS[name];
          }),
          set: writes((range: LiveRange, value: string | null) =>
            doc().setRunProperty(
              range,
              'highlight',
              value === null || value === '' ? undefined : { val: highlightNamed(value) },
            ),
          ),
        },
      },
    },
    ListItem: {
      props: { Level: { get: (place) => place.level }, ListString: { get: (place) => place.listString } },
    },
    List: { props: { Id: { get: (place) => place.listId } } },
    TableCell: {
      props: {
        CellIndex: {
          get: (cell: Element) =>
            children(cell.parentElement!)
              .filter((held) => held.localName === 'tc')
              .indexOf(cell),
        },
        RowIndex: {
          get: (cell: Element) =>
            children(cell.parentElement!.parentElement!)
              .filter((held) => held.localName === 'tr')
              .indexOf(cell.parentElement!),
        },
      },
      nav: { ParentTable: { type: 'Table', get: (cell: Element) => cell.parentElement!.parentElement } },
    },
    Table: {
      props: {
        RowCount: {
          get: (table: Element) => children(table).filter((held) => held.localName === 'tr').length,
        },
      },
      methods: {
        GetParagraphAfterOrNullObject: {
          returns: 'Paragraph',
          call: (table: Element) =>
            table.nextElementSibling?.localName === 'p'
              ? doc().paragraphOf(table.nextElementSibling)
              : undefined,
        },
      },
    },
    CommentCollection: {
      items: 'Comment',
      methods: { GetFirstOrNullObject: { returns: 'Comment', call: (list: readonly unknown[]) => list[0] } },
    },
    Comment: {
      props: {
        Id: { since: '1.4', get: (comment: Comment) => comment.id },
        Content: { since: '1.4', get: (comment: Comment) => comment.text },
        AuthorName: { since: '1.4', get: (comment: Comment) => comment.author },
      },
      methods: { Delete: { since: '1.4', call: (comment: Comment) => removeComment(doc(), comment.id) } },
    },
    TrackedChangeCollection: {
      items: 'TrackedChange',
      methods: {
        AcceptAll: {
          since: '1.6',
          call: (list: readonly Revision[]) =>
            [...list].reverse().forEach((revision) => doc().resolve(revision, true)),
        },
        RejectAll: {
          since: '1.6',
          call: (list: readonly Revision[]) =>
            [...list].reverse().forEach((revision) => doc().resolve(revision, false)),
        },
        GetFirstOrNullObject: {
          since: '1.6',
          returns: 'TrackedChange',
          call: (list: readonly unknown[]) => list[0],
        },
      },
    },
    TrackedChange: {
      props: {
        Author: { since: '1.6', get: (revision: Revision) => revision.author },
        Date: { since: '1.6', get: (revision: Revision) => revision.date },
        Text: { since: '1.6', get: (revision: Revision) => revision.text },
        Type: { since: '1.6', get: (revision: Revision) => revision.kind },
      },
      methods: {
        Accept: { since: '1.6', call: (revision: Revision) => doc().resolve(revision, true) },
        Reject: { since: '1.6', call: (revision: Revision) => doc().resolve(revision, false) },
      },
    },
    SearchOptions: {
      props: Object.fromEntries(
        [
          'IgnorePunct',
          'IgnoreSpace',
          'MatchCase',
          'MatchPrefix',
          'MatchSuffix',
          'MatchWholeWord',
          'MatchWildcards',
        ].map((name) => [
          name,
          {
            get: (held: Record<string, unknown>) => held[name] ?? false,
            set: (held: Record<string, unknown>, value: unknown) => void (held[name] = value),
          },
        ]),
      ),
    },
    AddinInternalService: { methods: { NotifyActionHandlerReady: { call: () => null } } },
  };

  function commentOn(range: LiveRange, text: string): Comment {
    if (doc().readOnly || (doc().protection && doc().protection !== 'comments'))
      throw new HostError('AccessDenied', 'The document is protected.');
    return addComment(doc(), range, text, state().now());
  }
}

function firstOf<T>(list: readonly T[]): T {
  if (list[0] === undefined) throw new HostError('ItemNotFound', 'The requested item was not found.');
  return list[0];
}
