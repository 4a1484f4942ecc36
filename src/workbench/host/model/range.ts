import type { LiveRange } from '../../document/anchors';
import { ancestor } from '../../document/xml';
import { HostError } from '../protocol';
import type { Registry } from '../registry';
import { methodPair, navigationPair, type Access } from './access';
import { commentOn, commentsIn } from './comments';
import { controlsAround, listControls } from './controls';
import type { Editing } from './editing';
import type { Formats } from './formats';
import type { Ranges } from './ranges';
import { linkOf } from './links';
import { revisionsOver } from './revisions';
import { search, type SearchFlags } from './search';
import { tablesIn } from './tables';

export function rangeTypes(access: Access, ranges: Ranges, editing: Editing, formats: Formats): Registry {
  const doc = () => access.document;
  const { reads, writes } = { reads: access.reads.bind(access), writes: access.writes.bind(access) };
  const cellOf = reads((range: LiveRange) => {
    const cell = range.start.paragraph.cell;
    return cell && cell === range.end.paragraph.cell ? cell : undefined;
  });
  const both = <R>(act: (a: LiveRange, b: LiveRange) => R) =>
    reads((a: LiveRange, b: LiveRange) => {
      access.alive(b);
      return act(a, b);
    });
  return {
    RangeCollection: {
      items: 'Range',
      methods: methodPair('GetFirst', 'Range', ['1.3', '1.3'], (list: readonly LiveRange[]) => list[0]),
    },
    Range: {
      props: {
        Text: { get: reads((range: LiveRange) => doc().textOf(range)) },
        IsEmpty: {
          since: '1.3',
          get: reads((range: LiveRange) => range.isEmpty),
        },
        Hyperlink: { since: '1.3', get: reads((range: LiveRange) => linkOf(doc(), range)) },
        ...formats.styleProperties(),
      },
      nav: {
        Font: { type: 'Font', get: (range: LiveRange) => range },
        Paragraphs: {
          type: 'ParagraphCollection',
          get: reads((range: LiveRange) =>
            doc()
              .spans(range)
              .map((span) => span.paragraph),
          ),
        },
        Tables: {
          since: '1.3',
          type: 'TableCollection',
          get: reads((range: LiveRange) => () => {
            const touched = doc()
              .spans(range)
              .map(({ paragraph }) => paragraph.element);
            return tablesIn(doc().bodyElement).filter((table) =>
              touched.some((held) => table.contains(held)),
            );
          }),
        },
        ...navigationPair('ParentTableCell', 'TableCell', ['1.3', '1.3'], cellOf),
        ...navigationPair('ParentTable', 'Table', ['1.3', '1.3'], (range: LiveRange) => {
          const cell = cellOf(range);
          return cell && ancestor(cell, 'tbl');
        }),
        ...navigationPair(
          'ParentContentControl',
          'ContentControl',
          ['1.1', '1.3'],
          reads((range: LiveRange) => controlsAround(doc(), range)[0]),
        ),
        ParentBody: {
          since: '1.3',
          type: 'Body',
          get: reads((range: LiveRange) => cellOf(range) ?? doc().bodyElement),
        },
      },
      methods: {
        GetRange: { since: '1.3', returns: 'Range', call: reads(ranges.part.bind(ranges)) },
        ...methodPair('ExpandTo', 'Range', ['1.3', '1.3'], both(ranges.union.bind(ranges))),
        ...methodPair('IntersectWith', 'Range', ['1.3', '1.3'], both(ranges.intersection.bind(ranges))),
        CompareLocationWith: { since: '1.3', call: both(ranges.compare.bind(ranges)) },
        InsertText: {
          returns: 'Range',
          call: writes((range: LiveRange, text: string, where: string) =>
            editing.insertText(range, text, where, ['Start', 'End', 'Replace', 'Before', 'After']),
          ),
        },
        InsertParagraph: {
          returns: 'Paragraph',
          call: writes((range: LiveRange, text: string, where: string) =>
            editing.insertParagraph(
              where === 'Before' ? range.start.paragraph : range.end.paragraph,
              text,
              where,
            ),
          ),
        },
        InsertBreak: { call: writes(editing.insertBreak.bind(editing)) },
        Delete: { call: writes(editing.deleteRange.bind(editing)) },
        Select: { call: reads(ranges.select.bind(ranges)) },
        Search: {
          returns: 'RangeCollection',
          call: reads((range: LiveRange, needle: string, flags: SearchFlags) =>
            search(doc(), doc().spans(range), needle, flags),
          ),
        },
        GetReviewedText: {
          since: '1.4',
          call: reads((range: LiveRange, version: string) => ranges.reviewed(doc().spans(range), version)),
        },
        GetTextRanges: {
          since: '1.3',
          returns: 'RangeCollection',
          call: reads((range: LiveRange, marks: string[], trims: boolean | null) =>
            ranges.textRanges(range, marks, trims === true),
          ),
        },
        ...methodPair(
          'GetNextTextRange',
          'Range',
          ['1.3', '1.3'],
          reads((range: LiveRange, marks: string[], trims: boolean | null) => {
            const rest = ranges.between(range.end, access.rangeIn(doc().bodyElement).end);
            return ranges.textRanges(rest, marks, trims === true)[0];
          }),
        ),
        InsertComment: {
          since: '1.4',
          returns: 'Comment',
          call: reads((range: LiveRange, text: string) => commentOn(access, range, text)),
        },
        GetComments: {
          since: '1.4',
          returns: 'CommentCollection',
          call: reads((range: LiveRange) => commentsIn(access, ranges, range)),
        },
        InsertBookmark: {
          since: '1.4',
          call: writes((range: LiveRange, name: string) => {
            if (!/^[\p{L}_][\p{L}\p{N}_]{0,39}$/u.test(name))
              throw new HostError('InvalidArgument', `No bookmark can be named ${name}`);
            doc().addBookmark(range, name);
          }),
        },
        GetBookmarks: {
          since: '1.4',
          call: reads((range: LiveRange, hidden: boolean | null) =>
            [...doc().bookmarks(range)]
              .filter(([name, place]) => (hidden || !name.startsWith('_')) && ranges.meet(place, range))
              .map(([name]) => name),
          ),
        },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: reads((range: LiveRange) => revisionsOver(access, ranges, range)),
        },
        GetContentControls: {
          since: '1.5',
          returns: 'ContentControlCollection',
          call: reads((range: LiveRange) => {
            const runs = new Set(
              doc()
                .piecesIn(range)
                .map((piece) => piece.run),
            );
            return listControls(doc().bodyElement).filter((control) =>
              [...runs].some((run) => control.contains(run)),
            );
          }),
        },
        Highlight: {
          since: '1.8',
          call: reads((range: LiveRange) => {
            access.host.shownRange = range;
          }),
        },
        RemoveHighlight: { since: '1.8', call: () => void (access.host.shownRange = undefined) },
      },
    },
  };
}
