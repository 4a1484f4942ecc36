/** Tracked changes as Word lists them: one entry an author's continuous change. */
import { type Element } from 'slimdom';
import { Paragraph } from '../../document/paragraph';
import { paragraphsOf, type Revision } from '../../document/revisions';
import type { Registry } from '../registry';
import { found, methodPair, type Access, type Target } from './access';
import type { Ranges } from './ranges';

export const revisionsIn = (access: Access, container: Element) => (): readonly Revision[] =>
  access.document.revisions().filter((revision) => revision.marks.some((mark) => container.contains(mark)));

/**
 * Of a paragraph: what touches it, its mark included. Of a range: what shares text with it, or is of a paragraph
 * mark that it goes beyond.
 */
export const revisionsOver = (access: Access, ranges: Ranges, target: Target) => (): readonly Revision[] => {
  const elements = new Set(access.spansOf(target).map(({ paragraph }) => paragraph.element));
  return access.document.revisions().filter((revision) => {
    if (!paragraphsOf(revision).some((element) => elements.has(element))) return false;
    if (target instanceof Paragraph) return true;
    const covered = ranges.ofRevision(revision);
    if (!covered || !ranges.meet(covered, target)) return false;
    const { end } = covered;
    const isOfMark = covered.isEmpty && end.offset > 0;
    return !isOfMark || target.end.paragraph !== end.paragraph;
  });
};

export function revisionTypes(access: Access, ranges: Ranges): Registry {
  const alive = (revision: Revision): Revision => {
    found(revision.marks.find((mark) => access.document.bodyElement.contains(mark)));
    return revision;
  };
  const resolve = (accept: boolean) => (revision: Revision) => {
    access.mayWrite();
    access.document.resolve(alive(revision), accept);
  };
  const resolveAll = (accept: boolean) => (list: readonly Revision[]) => {
    access.mayWrite();
    for (const revision of [...list].reverse()) access.document.resolve(revision, accept);
  };
  type List = readonly Revision[];
  return {
    TrackedChangeCollection: {
      items: 'TrackedChange',
      methods: {
        AcceptAll: { since: '1.6', call: resolveAll(true) },
        RejectAll: { since: '1.6', call: resolveAll(false) },
        ...methodPair('GetFirst', 'TrackedChange', ['1.6', '1.6'], (list: List) => list[0]),
      },
    },
    TrackedChange: {
      props: {
        Author: { since: '1.6', get: (revision: Revision) => alive(revision).author },
        Date: { since: '1.6', get: (revision: Revision) => alive(revision).date },
        Text: { since: '1.6', get: (revision: Revision) => alive(revision).text },
        Type: { since: '1.6', get: (revision: Revision) => alive(revision).kind },
      },
      methods: {
        Accept: { since: '1.6', call: resolve(true) },
        Reject: { since: '1.6', call: resolve(false) },
        GetRange: {
          since: '1.6',
          returns: 'Range',
          call: (revision: Revision, where: string | null) =>
            ranges.part(found(ranges.ofRevision(alive(revision))), where),
        },
        ...methodPair('GetNext', 'TrackedChange', ['1.6', '1.6'], (revision: Revision) => {
          const all = access.document.revisions();
          return all[all.findIndex((held) => held.marks[0] === revision.marks[0]) + 1];
        }),
      },
    },
  };
}
