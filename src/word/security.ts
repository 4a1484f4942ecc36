/** Why a document cannot be written, where Word tells beforehand. `properties.security` must be loaded. */

/** Word's document security, bit by bit as the file keeps it. */
const SECURITY = { readOnly: 4, protected: 8 } as const;

export const isReadOnly = ({ properties }: Word.Document): boolean =>
  (properties.security & SECURITY.readOnly) !== 0 ||
  Office.context.document.mode === Office.DocumentMode.ReadOnly;

/** Protection that only forces tracking lets tracked edits through: there only trying can tell. */
export const isProtected = ({ properties }: Word.Document): boolean =>
  (properties.security & SECURITY.protected) !== 0;
