/**
 * The .docx package: a zip of parts. Opening refuses what is not a Word document, with a reason that the
 * page can put into words; saving leaves every part that was not touched byte for byte.
 */
import { strFromU8, strToU8, unzipSync, zipSync, type UnzipFileInfo } from 'fflate';
import { parseXmlDocument, serializeToWellFormedString, type Document, type Element } from 'slimdom';

export type DocxFault = 'notDocx' | 'encrypted' | 'damaged' | 'tooLarge';

export class DocxError extends Error {
  constructor(
    readonly fault: DocxFault,
    detail: string,
  ) {
    super(`${fault}: ${detail}`);
  }
}

/** Generous for a contract, small for a zip bomb. Bytes unpacked, and entries. */
const LIMITS = { unpacked: 200 * 1024 * 1024, entries: 5000 };

const OLE_HEADER = [0xd0, 0xcf, 0x11, 0xe0];
const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);

export class DocxPackage {
  private readonly parsed = new Map<string, Document>();
  private readonly changed = new Set<string>();

  private constructor(
    private readonly parts: Record<string, Uint8Array>,
    readonly mainPart: string,
  ) {}

  /** @throws DocxError with the fault that the reader should be told. */
  static open(bytes: Uint8Array): DocxPackage {
    if (startsWith(bytes, OLE_HEADER)) {
      // Word keeps an encrypted .docx, and the old .doc format, in an OLE container.
      const name = [...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]);
      throw new DocxError(contains(bytes, name) ? 'encrypted' : 'notDocx', 'OLE container');
    }
    if (!startsWith(bytes, [0x50, 0x4b])) throw new DocxError('notDocx', 'not a zip');
    let unpacked = 0;
    let entries = 0;
    const admit = (entry: UnzipFileInfo): boolean => {
      unpacked += entry.originalSize;
      entries += 1;
      if (unpacked > LIMITS.unpacked || entries > LIMITS.entries) throw new DocxError('tooLarge', entry.name);
      return true;
    };
    let parts: Record<string, Uint8Array>;
    try {
      parts = unzipSync(bytes, { filter: admit });
    } catch (error) {
      if (error instanceof DocxError) throw error;
      throw new DocxError('damaged', String(error));
    }
    const main = mainPartOf(parts);
    if (main === undefined) throw new DocxError('notDocx', 'no main document part');
    const opened = new DocxPackage(parts, main);
    opened.read(main);
    return opened;
  }

  has(name: string): boolean {
    return this.parts[name] !== undefined;
  }

  /** The part as XML. @throws DocxError('damaged') when it is missing or ill-formed. */
  read(name: string): Document {
    const held = this.parsed.get(name);
    if (held) return held;
    const bytes = this.parts[name];
    if (bytes === undefined) throw new DocxError('damaged', `${name} is missing`);
    const document = parsePart(name, bytes);
    this.parsed.set(name, document);
    return document;
  }

  readIfThere(name: string): Document | undefined {
    return this.has(name) ? this.read(name) : undefined;
  }

  /** Says that the XML of a part was edited, so that saving writes it anew. */
  touch(name: string): void {
    this.changed.add(name);
  }

  add(name: string, xml: string): Document {
    this.parts[name] = strToU8(xml);
    this.parsed.delete(name);
    return this.read(name);
  }

  /** The part beside the main part that a relationship type points at ("…/numbering" → "word/numbering.xml"). */
  related(kind: string): string | undefined {
    const relations = this.readIfThere(relationsOf(this.mainPart));
    return relations && relationTarget(relations, this.mainPart, kind);
  }

  /** Where a relationship of the main part leads, as the file says it. */
  targetOf(id: string): string | undefined {
    const relations = this.readIfThere(relationsOf(this.mainPart));
    const relation = relations && relationsIn(relations).find((held) => held.getAttribute('Id') === id);
    return relation?.getAttribute('Target') ?? undefined;
  }

  relationships(): { name: string; xml: Document } {
    const name = relationsOf(this.mainPart);
    if (!this.has(name))
      this.add(name, '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    return { name, xml: this.read(name) };
  }

  partNames(): string[] {
    return Object.keys(this.parts);
  }

  save(): Uint8Array {
    for (const name of this.changed) {
      const xml = this.parsed.get(name);
      if (xml) this.parts[name] = strToU8(withDeclaration(serializeToWellFormedString(xml)));
    }
    this.changed.clear();
    return zipSync(this.parts, { level: 6 });
  }
}

const withDeclaration = (xml: string): string =>
  xml.startsWith('<?xml') ? xml : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

function parsePart(name: string, bytes: Uint8Array): Document {
  const text = decode(bytes);
  // A document type can define entities: none of Word's parts has one, so it is refused before parsing.
  if (/<!DOCTYPE/i.test(text.slice(0, 4096))) throw new DocxError('damaged', `${name} has a document type`);
  try {
    return parseXmlDocument(text);
  } catch (error) {
    throw new DocxError('damaged', `${name}: ${String(error)}`);
  }
}

function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  const text = strFromU8(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function contains(bytes: Uint8Array, part: readonly number[]): boolean {
  for (let i = bytes.indexOf(part[0]!); i >= 0; i = bytes.indexOf(part[0]!, i + 1))
    if (part.every((byte, k) => bytes[i + k] === byte)) return true;
  return false;
}

const relationsOf = (part: string): string => part.replace(/([^/]+)$/, '_rels/$1.rels');

const relationsIn = (relations: Document): Element[] =>
  relations.getElementsByTagNameNS('*', 'Relationship') as Element[];

function relationTarget(relations: Document, part: string, kind: string): string | undefined {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  for (const relation of relationsIn(relations)) {
    if (!relation.getAttribute('Type')?.endsWith(`/${kind}`)) continue;
    const target = relation.getAttribute('Target') ?? '';
    return target.startsWith('/') ? target.slice(1) : folder + target;
  }
  return undefined;
}

function mainPartOf(parts: Record<string, Uint8Array>): string | undefined {
  const top = parts['_rels/.rels'];
  const named = top && relationTarget(parsePart('_rels/.rels', top), '', 'officeDocument');
  if (named !== undefined && parts[named] !== undefined) return named;
  return parts['word/document.xml'] ? 'word/document.xml' : undefined;
}
