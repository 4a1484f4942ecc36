/** Lists: a list item is its paragraph, a list its number in the numbering part. */
import type { Paragraph } from '../../document/paragraph';
import type { Registry } from '../registry';
import { found, methodPair, type Access } from './access';

export function listTypes(access: Access): Registry {
  const doc = () => access.document;
  const place = (paragraph: Paragraph) => found(doc().listPlace(paragraph));
  const members = (listId: number): readonly Paragraph[] =>
    doc()
      .paragraphs()
      .filter((paragraph) => doc().listPlace(paragraph)?.listId === listId);
  return {
    ListItem: {
      props: {
        Level: {
          since: '1.3',
          get: access.reads((paragraph: Paragraph) => place(paragraph).level),
          set: access.writes((paragraph: Paragraph, level: number) =>
            doc().setList(paragraph, { listId: place(paragraph).listId, level }),
          ),
        },
        ListString: {
          since: '1.3',
          get: access.reads((paragraph: Paragraph) => place(paragraph).listString),
        },
        SiblingIndex: {
          since: '1.3',
          get: access.reads((paragraph: Paragraph) => {
            const { listId, level } = place(paragraph);
            const list = members(listId);
            let index = 0;
            for (let at = list.indexOf(paragraph) - 1; at >= 0; at--) {
              const other = place(list[at]!).level;
              if (other < level) break;
              if (other === level) index += 1;
            }
            return index;
          }),
        },
      },
    },
    List: {
      props: { Id: { since: '1.3', get: (listId: number) => listId } },
      nav: {
        Paragraphs: {
          since: '1.3',
          type: 'ParagraphCollection',
          get: (listId: number) => () => members(listId),
        },
      },
      methods: {
        GetLevelParagraphs: {
          since: '1.3',
          returns: 'ParagraphCollection',
          call: (listId: number, level: number) =>
            members(listId).filter((paragraph) => place(paragraph).level === level),
        },
      },
    },
    ListCollection: {
      items: 'List',
      methods: methodPair('GetFirst', 'List', ['1.3', '1.3'], (list: readonly number[]) => list[0]),
    },
  };
}
