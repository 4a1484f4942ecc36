/** The check before sending. */
import type { Residue } from './api';
import { marksIn, oursAmong } from './colours';
import { INSERTION_PREFIX, isInternalNote } from './marks';

/** What of ours is in the file. One sync. */
export async function residue(context: Word.RequestContext): Promise<Residue> {
  const { body } = context.document;
  const names = body.getRange('Whole').getBookmarks(true, false);
  const comments = body.getComments();
  comments.load('items/content');
  await context.sync();
  return {
    highlights: marksIn(oursAmong(names.value)),
    internalNotes: comments.items.filter(({ content }) => isInternalNote(content)).length,
    insertions: names.value.filter((name) => name.startsWith(INSERTION_PREFIX)),
  };
}
