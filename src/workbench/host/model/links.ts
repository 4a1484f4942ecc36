/** Links in the text: an edit beside one has to keep out of it. */
import type { LiveRange } from '../../document/anchors';
import type { DocxDocument } from '../../document/document';
import { ancestor, attr } from '../../document/xml';

/** Where the first link in the range leads, a part of its target after "#"; null where there is none. */
export function linkOf(document: DocxDocument, range: LiveRange): string | null {
  for (const { run } of document.piecesIn(range)) {
    const link = ancestor(run, 'hyperlink');
    if (!link) continue;
    const id = attr(link, 'id');
    const anchor = attr(link, 'anchor');
    return ((id && document.pack.targetOf(id)) ?? '') + (anchor === undefined ? '' : `#${anchor}`);
  }
  return null;
}
