/** Builds small .docx files from a description: samples and tests are written in it. */
import { strToU8, zipSync } from 'fflate';

export interface RunSpec {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly highlight?: string;
  readonly inserted?: string;
  readonly deleted?: string;
  /** A text box that hangs on the run, with this text in it. */
  readonly textBox?: string;
}

export interface ParagraphSpec {
  readonly runs: readonly RunSpec[];
  /** Title, Heading1, Heading2, Clause (numbered 1.1), Item (numbered (a)), TableText or plain body text. */
  readonly style?: string;
  readonly align?: 'center' | 'right';
  /** A content control around all of the paragraph's runs that forbids editing them. */
  readonly locked?: true;
}

export interface TableSpec {
  readonly rows: readonly (readonly string[])[];
}

export type BlockSpec = ParagraphSpec | TableSpec | string;

export interface BuildOptions {
  /** 'zh' numbers headings 第一条 and sets Chinese body text without indentation by spaces. */
  readonly numbering?: 'en' | 'zh';
  readonly protection?: 'readOnly' | 'comments' | 'trackedChanges';
  /** Further parts, by name: headers ("word/header1.xml"), notes and the like. */
  readonly parts?: Readonly<Record<string, string>>;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const xml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function buildDocx(blocks: readonly BlockSpec[], options: BuildOptions = {}): Uint8Array {
  let revision = 900;
  const run = (spec: RunSpec): string => {
    const format =
      (spec.bold ? '<w:b/>' : '') +
      (spec.italic ? '<w:i/>' : '') +
      (spec.highlight ? `<w:highlight w:val="${spec.highlight}"/>` : '');
    const tag = spec.deleted ? 'delText' : 't';
    const box =
      spec.textBox === undefined
        ? ''
        : `<w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${paragraph(spec.textBox)}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const held = `<w:r>${format && `<w:rPr>${format}</w:rPr>`}${box}<w:${tag} xml:space="preserve">${xml(spec.text)}</w:${tag}></w:r>`;
    const mark = spec.inserted ? 'ins' : spec.deleted ? 'del' : '';
    const author = spec.inserted ?? spec.deleted ?? '';
    return mark
      ? `<w:${mark} w:id="${revision++}" w:author="${xml(author)}" w:date="2026-11-02T09:30:00Z">${held}</w:${mark}>`
      : held;
  };
  const paragraph = (spec: ParagraphSpec | string): string => {
    const held = typeof spec === 'string' ? { runs: spec === '' ? [] : [{ text: spec }] } : spec;
    const properties =
      ('style' in held && held.style ? `<w:pStyle w:val="${held.style}"/>` : '') +
      ('align' in held && held.align ? `<w:jc w:val="${held.align}"/>` : '');
    const runs = held.runs.map(run).join('');
    const content =
      'locked' in held && held.locked
        ? `<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent>${runs}</w:sdtContent></w:sdt>`
        : runs;
    return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
  };
  const table = (spec: TableSpec): string => {
    const columns = Math.max(...spec.rows.map((row) => row.length));
    const width = Math.floor(9000 / columns);
    const cell = (text: string, head: boolean) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${text
        .split('\n')
        .map((line) => paragraph({ style: 'TableText', runs: [{ text: line, bold: head }] }))
        .join('')}</w:tc>`;
    const rows = spec.rows.map((row, i) => `<w:tr>${row.map((text) => cell(text, i === 0)).join('')}</w:tr>`);
    return `<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${width}"/>`.repeat(columns)}</w:tblGrid>${rows.join('')}</w:tbl>`;
  };
  const body = blocks
    .map((block) => (typeof block !== 'string' && 'rows' in block ? table(block) : paragraph(block)))
    .join('');
  const part = (text: string) => strToU8(HEAD + text);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${TYPE}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${TYPE}.settings+xml"/></Types>`,
    ),
    '_rels/.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': part(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATION}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${RELATION}/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="${RELATION}/settings" Target="settings.xml"/></Relationships>`,
    ),
    'word/document.xml': part(
      `<w:document ${W}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ),
    'word/styles.xml': part(styles()),
    'word/numbering.xml': part(numbering(options.numbering ?? 'en')),
    'word/settings.xml': part(
      `<w:settings ${W}>${options.protection ? `<w:documentProtection w:edit="${options.protection}" w:enforcement="1"/>` : ''}</w:settings>`,
    ),
    ...Object.fromEntries(Object.entries(options.parts ?? {}).map(([name, text]) => [name, part(text)])),
  });
}

function styles(): string {
  const style = (id: string, name: string, properties: string, runs: string, base = 'Normal') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/><w:qFormat/><w:pPr>${properties}</w:pPr><w:rPr>${runs}</w:rPr></w:style>`;
  const listed = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
  return (
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Serif" w:hAnsi="Liberation Serif" w:eastAsia="Noto Serif CJK SC" w:cs="Liberation Serif"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>` +
    style(
      'Title',
      'Title',
      '<w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>',
      '<w:b/><w:sz w:val="34"/>',
    ) +
    style(
      'Heading1',
      'heading 1',
      `<w:keepNext/>${listed(0)}<w:spacing w:before="280" w:after="120"/><w:outlineLvl w:val="0"/>`,
      '<w:b/><w:sz w:val="26"/>',
    ) +
    style('Clause', 'Clause', listed(1), '') +
    style('Item', 'Item', listed(2), '') +
    style('TableText', 'Table Text', '<w:spacing w:after="40"/>', '<w:sz w:val="20"/>') +
    `<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:color="auto"/><w:left w:val="single" w:sz="4" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:color="auto"/><w:right w:val="single" w:sz="4" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:color="auto"/></w:tblBorders></w:tblPr></w:style></w:styles>`
  );
}

function numbering(kind: 'en' | 'zh'): string {
  const level = (index: number, format: string, text: string, left: number, hanging: number) =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="${hanging}"/></w:pPr></w:lvl>`;
  const first =
    kind === 'en' ? level(0, 'decimal', '%1.', 567, 567) : level(0, 'chineseCounting', '第%1条', 850, 850);
  return `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${first}${
    kind === 'en' ? level(1, 'decimal', '%1.%2', 567, 567) : level(1, 'decimal', '%2.', 567, 567)
  }${level(2, 'lowerLetter', '(%3)', 1134, 567)}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
}
