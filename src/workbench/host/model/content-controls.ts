/** Content controls, for reading: what they are called, what they hold, what they forbid. */
import { type Element } from 'slimdom';
import { LiveRange } from '../../document/anchors';
import { pieces } from '../../document/pieces';
import { ancestor, child, val } from '../../document/xml';
import type { Registry } from '../registry';
import { methodPair, navigationPair, type Access } from './access';
import { forbidsDeleting, forbidsEditing } from './controls';
import type { Ranges } from './ranges';
import { revisionsOver } from './revisions';

export function contentControlTypes(access: Access, ranges: Ranges): Registry {
  const property = (name: string) => (control: Element) => val(child(control, 'sdtPr'), name) ?? '';
  /** Around whole paragraphs, or around runs inside one. */
  const rangeOf = (control: Element): LiveRange => {
    const inside = ancestor(control, 'p');
    if (!inside) return access.rangeIn(control);
    const held = pieces(inside).filter((piece) => control.contains(piece.run));
    const paragraph = access.document.paragraphOf(inside);
    const place = ranges.placeOf(control);
    const from = held[0]?.start ?? place?.offset ?? 0;
    const last = held.at(-1);
    return access.document.range(paragraph, from, paragraph, last ? last.start + last.text.length : from);
  };
  const id = (control: Element) => Number(property('id')(control)) || 0;
  type List = readonly Element[];
  return {
    ContentControlCollection: {
      items: 'ContentControl',
      methods: {
        ...methodPair('GetFirst', 'ContentControl', ['1.3', '1.3'], (list: List) => list[0]),
        ...methodPair('GetById', 'ContentControl', ['1.1', '1.3'], (list: List, wanted: number) =>
          list.find((control) => id(control) === wanted),
        ),
        GetByTag: {
          returns: 'ContentControlCollection',
          call: (list: List, tag: string) => list.filter((control) => property('tag')(control) === tag),
        },
        GetByTitle: {
          returns: 'ContentControlCollection',
          call: (list: List, title: string) => list.filter((control) => property('alias')(control) === title),
        },
      },
    },
    ContentControl: {
      props: {
        Id: { get: id },
        Tag: { get: property('tag') },
        Title: { get: property('alias') },
        Text: { get: (control: Element) => access.document.textOf(rangeOf(control)) },
        CannotEdit: { get: forbidsEditing },
        CannotDelete: { get: forbidsDeleting },
      },
      nav: {
        Font: { type: 'Font', get: rangeOf },
        Paragraphs: {
          type: 'ParagraphCollection',
          get: (control: Element) =>
            access.document.spans(rangeOf(control)).map(({ paragraph }) => paragraph),
        },
        ...navigationPair('ParentContentControl', 'ContentControl', ['1.1', '1.3'], (control: Element) =>
          ancestor(control, 'sdt'),
        ),
      },
      methods: {
        GetRange: {
          since: '1.3',
          returns: 'Range',
          call: (control: Element, where: string | null) => ranges.part(rangeOf(control), where),
        },
        GetReviewedText: {
          since: '1.4',
          call: (control: Element, version: string) =>
            ranges.reviewed(access.document.spans(rangeOf(control)), version),
        },
        GetTrackedChanges: {
          since: '1.6',
          returns: 'TrackedChangeCollection',
          call: (control: Element) => revisionsOver(access, ranges, rangeOf(control)),
        },
      },
    },
  };
}
