import { type Element } from 'slimdom';
import type { LiveRange } from '../../document/anchors';
import type { Paragraph } from '../../document/paragraph';
import { ancestor } from '../../document/xml';
import type { ObjectType } from '../registry';
import { invalid, methodPair, navigationPair, type Access } from './access';
import { commentsIn } from './comments';
import { controlsAround } from './controls';
import type { Editing } from './editing';
import type { Formats } from './formats';
import type { Ranges } from './ranges';
import { revisionsOver } from './revisions';
import { search, type SearchFlags } from './search';

interface TextOptions {
  readonly includeHiddenText?: boolean;
  readonly includeTextMarkedAsDeleted?: boolean;
}

export function paragraphType(
  access: Access,
  ranges: Ranges,
  editing: Editing,
  formats: Formats,
): ObjectType {
  const doc = () => access.document;
  const { reads, writes } = { reads: access.reads.bind(access), writes: access.writes.bind(access) };
  const whole = (paragraph: Paragraph): LiveRange => doc().wholeOf(paragraph);
  const inList = (paragraph: Paragraph) => (doc().listPlace(paragraph) ? paragraph : undefined);
  const cell = reads((paragraph: Paragraph) => paragraph.cell);
  return {
    props: {
      Text: { get: reads((paragraph: Paragraph) => paragraph.text()) },
      ...formats.styleProperties(),
      ...formats.lengthProperties(),
      Alignment: formats.alignment(),
      OutlineLevel: formats.outlineLevel(),
      IsListItem: { since: '1.3', get: reads((paragraph: Paragraph) => inList(paragraph) !== undefined) },
      IsLastParagraph: {
        since: '1.3',
        get: reads((paragraph: Paragraph) => {
          const body = paragraph.cell ?? doc().bodyElement;
          return access.paragraphsIn(body).at(-1) === paragraph;
        }),
      },
      TableNestingLevel: {
        since: '1.3',
        get: reads((paragraph: Paragraph) => {
          let level = 0;
          for (let at = paragraph.element.parentElement; at; at = at.parentElement)
            if (at.localName === 'tbl') level += 1;
          return level;
        }),
      },
      UniqueLocalId: { since: '1.6', get: reads((paragraph: Paragraph) => paragraph.id) },
    },
    nav: {
      Font: { type: 'Font', get: whole },
      ...navigationPair('ListItem', 'ListItem', ['1.3', '1.3'], reads(inList)),
      ...navigationPair(
        'List',
        'List',
        ['1.3', '1.3'],
        reads((paragraph: Paragraph) => doc().listPlace(paragraph)?.listId),
      ),
      ...navigationPair('ParentTableCell', 'TableCell', ['1.3', '1.3'], cell),
      ...navigationPair(
        'ParentTable',
        'Table',
        ['1.3', '1.3'],
        reads((paragraph: Paragraph): Element | undefined => ancestor(paragraph.element, 'tbl')),
      ),
      ...navigationPair(
        'ParentContentControl',
        'ContentControl',
        ['1.1', '1.3'],
        reads((paragraph: Paragraph) => controlsAround(doc(), whole(paragraph))[0]),
      ),
      ParentBody: {
        since: '1.3',
        type: 'Body',
        get: reads((paragraph: Paragraph) => paragraph.cell ?? doc().bodyElement),
      },
      ContentControls: {
        type: 'ContentControlCollection',
        get: reads((paragraph: Paragraph) => [...paragraph.element.getElementsByTagNameNS('*', 'sdt')]),
      },
    },
    methods: {
      GetRange: { since: '1.3', returns: 'Range', call: reads(ranges.partOfParagraph.bind(ranges)) },
      GetText: {
        since: '1.7',
        call: reads((paragraph: Paragraph, options: TextOptions | null) =>
          paragraph.text(options?.includeTextMarkedAsDeleted ? 'raw' : 'current'),
        ),
      },
      GetReviewedText: {
        since: '1.4',
        call: reads((paragraph: Paragraph, version: string) =>
          ranges.reviewed(access.spansOf(paragraph), version),
        ),
      },
      GetTextRanges: {
        since: '1.3',
        returns: 'RangeCollection',
        call: reads((paragraph: Paragraph, marks: string[], trims: boolean | null) =>
          ranges.textRanges(paragraph, marks, trims === true),
        ),
      },
      ...methodPair(
        'GetNext',
        'Paragraph',
        ['1.3', '1.3'],
        reads((paragraph: Paragraph) => doc().neighbour(paragraph, 1)),
      ),
      ...methodPair(
        'GetPrevious',
        'Paragraph',
        ['1.3', '1.3'],
        reads((paragraph: Paragraph) => doc().neighbour(paragraph, -1)),
      ),
      Search: {
        returns: 'RangeCollection',
        call: reads((paragraph: Paragraph, needle: string, flags: SearchFlags) =>
          search(doc(), access.spansOf(paragraph), needle, flags),
        ),
      },
      Select: {
        call: reads((paragraph: Paragraph, mode: string | null) => ranges.select(whole(paragraph), mode)),
      },
      InsertParagraph: { returns: 'Paragraph', call: writes(editing.insertParagraph.bind(editing)) },
      InsertText: {
        returns: 'Range',
        call: writes((paragraph: Paragraph, text: string, where: string) =>
          editing.insertText(whole(paragraph), text, where, ['Start', 'End', 'Replace']),
        ),
      },
      InsertTable: {
        since: '1.3',
        returns: 'Table',
        call: writes(editing.insertTable.bind(editing)),
      },
      InsertBreak: {
        call: writes((paragraph: Paragraph, kind: string, where: string) =>
          editing.insertBreak(whole(paragraph), kind, where),
        ),
      },
      Delete: { call: writes((paragraph: Paragraph) => doc().deleteParagraph(paragraph)) },
      AttachToList: {
        since: '1.3',
        returns: 'List',
        call: writes((paragraph: Paragraph, listId: number, level: number) => {
          if (access.host.quirks.refusesLists) throw invalid('listId');
          doc().setList(paragraph, { listId, level });
          return doc().listPlace(paragraph)?.listId;
        }),
      },
      DetachFromList: {
        since: '1.3',
        call: writes((paragraph: Paragraph) => doc().setList(paragraph, undefined)),
      },
      GetTrackedChanges: {
        since: '1.6',
        returns: 'TrackedChangeCollection',
        call: reads((paragraph: Paragraph) => revisionsOver(access, ranges, paragraph)),
      },
      GetComments: {
        since: '1.4',
        returns: 'CommentCollection',
        call: reads((paragraph: Paragraph) => commentsIn(access, ranges, whole(paragraph))),
      },
      GetContentControls: {
        since: '1.5',
        returns: 'ContentControlCollection',
        call: reads((paragraph: Paragraph) => [...paragraph.element.getElementsByTagNameNS('*', 'sdt')]),
      },
    },
  };
}
