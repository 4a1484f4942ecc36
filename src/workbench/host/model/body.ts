/** A body: the document's, or that of a table cell. The target is its element. */
import { type Element } from 'slimdom';
import type { Paragraph } from '../../document/paragraph';
import type { Registry } from '../registry';
import { invalid, methodPair, type Access } from './access';
import { commentsIn } from './comments';
import { listControls } from './controls';
import type { Editing } from './editing';
import type { Formats } from './formats';
import type { Ranges } from './ranges';
import { revisionsIn } from './revisions';
import { search, type SearchFlags } from './search';
import { tablesIn } from './tables';

export function bodyTypes(access: Access, ranges: Ranges, editing: Editing, formats: Formats): Registry {
  const whole = (body: Element) => access.rangeIn(body);
  const style = formats.styleProperties();
  const styleOfAll = (name: string) => ({
    ...style[name],
    get: (body: Element) => style[name]!.get(whole(body)),
    set: (body: Element, value: string) => style[name]!.set!(whole(body), value),
  });
  return {
    Body: {
      props: {
        // Depends on the reader's view in Word: inserted and deleted text together here.
        Text: {
          get: (body: Element) =>
            access
              .paragraphsIn(body)
              .map((paragraph) => paragraph.text())
              .join('\r'),
        },
        Type: {
          since: '1.3',
          get: (body: Element) => (body === access.document.bodyElement ? 'MainDoc' : 'TableCell'),
        },
        Style: styleOfAll('Style'),
        StyleBuiltIn: styleOfAll('StyleBuiltIn'),
      },
      nav: {
        Paragraphs: {
          type: 'ParagraphCollection',
          get: (body: Element) => () => access.paragraphsIn(body),
        },
        Font: { type: 'Font', get: whole },
        Tables: { since: '1.3', type: 'TableCollection', get: (body: Element) => () => tablesIn(body) },
        ContentControls: {
          type: 'ContentControlCollection',
          get: (body: Element) => () => listControls(body),
        },
        Lists: {
          since: '1.3',
          type: 'ListCollection',
          get: (body: Element) => () => [
            ...new Set(
              access
                .paragraphsIn(body)
                .map((paragraph) => access.document.listPlace(paragraph)?.listId)
                .filter((id) => id !== undefined),
            ),
          ],
        },
      },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (body: Element, where: string | null) => ranges.part(whole(body), where),
        },
        Search: {
          returns: 'RangeCollection',
          call: (body: Element, needle: string, flags: SearchFlags) =>
            search(access.document, access.spansOf(whole(body)), needle, flags),
        },
        GetReviewedText: {
          since: '1.4',
          call: (body: Element, version: string) => ranges.reviewed(access.spansOf(whole(body)), version),
        },
        GetComments: {
          since: '1.4',
          returns: 'CommentCollection',
          call: (body: Element) => commentsIn(access, ranges, whole(body)),
        },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: (body: Element) => revisionsIn(access, body),
        },
        GetContentControls: {
          since: '1.5',
          returns: 'ContentControlCollection',
          call: (body: Element) => () => listControls(body),
        },
        InsertParagraph: {
          returns: 'Paragraph',
          call: (body: Element, text: string, where: string) => {
            access.mayWrite();
            if (where !== 'Start' && where !== 'End') throw invalid(`insertLocation ${where}`);
            const list = access.paragraphsIn(body);
            return where === 'Start'
              ? editing.insertParagraph(list[0]!, text, 'Before')
              : editing.insertParagraph(list.at(-1)!, text, 'After');
          },
        },
        InsertText: {
          returns: 'Range',
          call: (body: Element, text: string, where: string) => {
            access.mayWrite();
            return editing.insertText(whole(body), text, where, ['Start', 'End', 'Replace']);
          },
        },
        Select: {
          call: (body: Element, mode: string | null) => ranges.select(whole(body), mode),
        },
      },
    },
    ParagraphCollection: {
      items: 'Paragraph',
      methods: {
        ...methodPair('GetFirst', 'Paragraph', ['1.3', '1.3'], (list: readonly Paragraph[]) => list[0]),
        ...methodPair('GetLast', 'Paragraph', ['1.3', '1.3'], (list: readonly Paragraph[]) => list.at(-1)),
      },
    },
  };
}
