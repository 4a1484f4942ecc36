/** Comments: kept in a part of their own, anchored in the body. */
import { type Element } from 'slimdom';
import { LiveRange } from './anchors';
import type { DocxDocument } from './document';
import { attr, children, create, remove } from './xml';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const CONTENT = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

function commentsRoot(document: DocxDocument): Element | undefined {
  const name = document.pack.related('comments');
  return name === undefined ? undefined : (document.pack.readIfThere(name)?.documentElement ?? undefined);
}

export function listComments(document: DocxDocument): Comment[] {
  const root = commentsRoot(document);
  return (root ? children(root) : [])
    .filter((held) => held.localName === 'comment')
    .map((held) => ({
      id: attr(held, 'id') ?? '',
      author: attr(held, 'author') ?? '',
      date: attr(held, 'date') ?? '',
      text: [...held.getElementsByTagNameNS('*', 'p')].map((p) => p.textContent ?? '').join('\n'),
    }));
}

export function addComment(document: DocxDocument, range: LiveRange, text: string, date: Date): Comment {
  const root = commentsRoot(document) ?? makePart(document);
  const id = String(1 + Math.max(-1, ...children(root).map((held) => Number(attr(held, 'id')) || 0)));
  const comment = create(root, 'comment', {
    id,
    author: document.author,
    date: date.toISOString(),
    initials: '',
  });
  for (const line of text.split('\n')) {
    const paragraph = create(root, 'p');
    const run = create(root, 'r');
    const held = create(root, 't');
    held.textContent = line;
    run.appendChild(held);
    paragraph.appendChild(run);
    comment.appendChild(paragraph);
  }
  root.appendChild(comment);
  document.pack.touch(document.pack.related('comments')!);
  const near = range.end.paragraph.element;
  const reference = create(near, 'r');
  reference.appendChild(create(near, 'commentReference', { id }));
  document.placeNode(range.end.paragraph, range.end.offset, reference);
  document.placeNode(range.end.paragraph, range.end.offset, create(near, 'commentRangeEnd', { id }));
  document.placeNode(range.start.paragraph, range.start.offset, create(near, 'commentRangeStart', { id }));
  return listComments(document).at(-1)!;
}

export function removeComment(document: DocxDocument, id: string): void {
  const root = commentsRoot(document);
  for (const held of root ? children(root) : []) if (attr(held, 'id') === id) remove(held);
  document.pack.touch(document.pack.related('comments')!);
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    for (const mark of [...document.bodyElement.getElementsByTagNameNS('*', name)] as Element[])
      if (attr(mark, 'id') === id) {
        const run = mark.parentElement;
        remove(mark);
        if (name === 'commentReference' && run?.children.every((held) => held.localName === 'rPr'))
          remove(run);
      }
}

function makePart(document: DocxDocument): Element {
  const { pack } = document;
  const folder = pack.mainPart.slice(0, pack.mainPart.lastIndexOf('/') + 1);
  const root = pack.add(`${folder}comments.xml`, `<w:comments xmlns:w="${W}"/>`).documentElement!;
  const relations = pack.relationships();
  const list = relations.xml.documentElement!;
  const ids = children(list).map((held) => Number(/\d+$/.exec(held.getAttribute('Id') ?? '')?.[0] ?? 0));
  const relation = create(list, 'Relationship');
  relation.setAttribute('Id', `rId${1 + Math.max(0, ...ids)}`);
  relation.setAttribute('Type', RELATION);
  relation.setAttribute('Target', 'comments.xml');
  list.appendChild(relation);
  pack.touch(relations.name);
  const types = pack.read('[Content_Types].xml').documentElement!;
  const override = create(types, 'Override');
  override.setAttribute('PartName', `/${folder}comments.xml`);
  override.setAttribute('ContentType', CONTENT);
  types.appendChild(override);
  pack.touch('[Content_Types].xml');
  return root;
}
