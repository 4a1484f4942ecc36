/** Comments on ranges, the collection that an add-in reads and the one it writes. */
import { type Element } from 'slimdom';
import { LiveRange } from '../../document/anchors';
import { addComment, listComments, removeComment, type Comment } from '../../document/comments';
import { attr, children } from '../../document/xml';
import { HostError } from '../protocol';
import type { Registry } from '../registry';
import { found, methodPair, type Access } from './access';
import type { Ranges } from './ranges';

function markOf(access: Access, name: string, id: string): Element | undefined {
  return [...access.document.bodyElement.getElementsByTagNameNS('*', name)].find(
    (held) => attr(held, 'id') === id,
  );
}

function rangeOf(access: Access, ranges: Ranges, { id }: Comment): LiveRange | undefined {
  const reference = markOf(access, 'commentReference', id);
  const start = markOf(access, 'commentRangeStart', id) ?? reference;
  const end = markOf(access, 'commentRangeEnd', id) ?? reference;
  const from = start && ranges.placeOf(start);
  const to = end && ranges.placeOf(end);
  return from && to && ranges.between(from, to);
}

/** Comments whose range meets this one; found anew each time the collection is loaded. */
export const commentsIn = (access: Access, ranges: Ranges, range: LiveRange) => (): readonly Comment[] =>
  listComments(access.document).filter((comment) => {
    const place = rangeOf(access, ranges, comment);
    return place !== undefined && ranges.meet(place, range);
  });

export function commentOn(access: Access, range: LiveRange, text: string): Comment {
  access.mayComment();
  if (access.host.quirks.refusesComments) throw new HostError('NotAllowed', 'Comments are not allowed here.');
  return addComment(access.document, range, text, access.host.now());
}

/** Whether the file calls the comment done: kept beside the comments, by the id of its last paragraph. */
function isResolved(access: Access, { id }: Comment): boolean {
  const { pack } = access.document;
  const part = (kind: string): Element[] => {
    const name = pack.related(kind);
    const root = name === undefined ? undefined : pack.readIfThere(name)?.documentElement;
    return root ? children(root) : [];
  };
  const comment = part('comments').find((held) => attr(held, 'id') === id);
  const last = comment && attr(children(comment).at(-1), 'paraId');
  const extended = part('commentsExtended').find((held) => attr(held, 'paraId') === last);
  return last !== undefined && ['1', 'true'].includes(attr(extended, 'done') ?? '0');
}

export function commentTypes(access: Access, ranges: Ranges): Registry {
  /** A comment as it is now; gone comments are not found, as deleted text is not. */
  const now = ({ id }: Comment): Comment =>
    found(listComments(access.document).find((comment) => comment.id === id));
  return {
    CommentCollection: {
      items: 'Comment',
      methods: methodPair('GetFirst', 'Comment', ['1.4', '1.4'], (list: readonly Comment[]) => list[0]),
    },
    Comment: {
      props: {
        Id: { since: '1.4', get: (comment: Comment) => now(comment).id },
        Content: { since: '1.4', get: (comment: Comment) => now(comment).text },
        AuthorName: { since: '1.4', get: (comment: Comment) => now(comment).author },
        AuthorEmail: { since: '1.4', get: () => '' },
        CreationDate: { since: '1.4', get: (comment: Comment) => now(comment).date },
        Resolved: { since: '1.4', get: (comment: Comment) => isResolved(access, now(comment)) },
      },
      methods: {
        Delete: {
          since: '1.4',
          call: (comment: Comment) => {
            access.mayComment();
            removeComment(access.document, now(comment).id);
          },
        },
        GetRange: {
          since: '1.4',
          returns: 'Range',
          call: (comment: Comment) => found(rangeOf(access, ranges, now(comment))),
        },
      },
    },
  };
}
