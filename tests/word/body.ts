import { DocxDocument } from '../../src/workbench/document/document';
import { linesOf } from '../../src/workbench/document/lines';

/** The body of the file as another program reads it. */
export const bodyOf = (bytes: Uint8Array): readonly string[] => linesOf(DocxDocument.open(bytes).bodyElement);
