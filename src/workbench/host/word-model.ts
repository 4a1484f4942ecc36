/**
 * Word's object model over the .docx document, as a table. `since` is the requirement set that Microsoft's
 * reference gives for the member (a test holds them together). What Word does where an add-in can tell the
 * difference is done here: search limits, protected documents and locked content controls, ranges that follow
 * edits, null objects, mixed formatting.
 */
import { Access, type WordState } from './model/access';
import { bodyTypes } from './model/body';
import { commentTypes } from './model/comments';
import { contentControlTypes } from './model/content-controls';
import { documentTypes } from './model/document';
import { Editing } from './model/editing';
import { fontType } from './model/font';
import { Formats } from './model/formats';
import { listTypes } from './model/lists';
import { paragraphType } from './model/paragraph';
import { rangeTypes } from './model/range';
import { Ranges } from './model/ranges';
import { revisionTypes } from './model/revisions';
import { tableTypes } from './model/tables';
import type { Registry } from './registry';

export type { WordState };

export function wordRegistry(state: () => WordState): Registry {
  const access = new Access(state);
  const ranges = new Ranges(access);
  const editing = new Editing(access);
  const formats = new Formats(access);
  return {
    ...documentTypes(access),
    ...bodyTypes(access, ranges, editing, formats),
    Paragraph: paragraphType(access, ranges, editing, formats),
    ...rangeTypes(access, ranges, editing, formats),
    Font: fontType(access),
    ...listTypes(access),
    ...tableTypes(access, ranges, editing),
    ...commentTypes(access, ranges),
    ...contentControlTypes(access, ranges),
    ...revisionTypes(access, ranges),
  };
}
