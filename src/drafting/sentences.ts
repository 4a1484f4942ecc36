/** Sentences of a paragraph, and signs made alike so that patterns need know one form of each. */

/** Half-open, UTF-16 offsets in the paragraph's text; the sign that ends the sentence belongs to it. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '‐': '-',
  '‑': '-',
};

/** Curly quotes straight, full-width signs and digits half-width, blanks plain; offsets stay what they were. */
export const alike = (text: string): string =>
  text.replace(/[‘’“”\u00a0\u2007\u202f\u3000\t‐‑\uff01-\uff5e]/g, (sign) =>
    sign >= '\uff01' && sign <= '\uff5e'
      ? String.fromCharCode(sign.charCodeAt(0) - 0xfee0)
      : (ALIKE[sign] ?? sign),
  );

/** A point after these, after a single letter or after a typed number ends no sentence. */
const NO_END =
  /(?:\b(?:no|nos|inc|ltd|corp|co|sec|art|cf|e\.g|i\.e|u\.s|vs|approx)|(?:^|[\s(])[a-z]|^\s*[\d.]+)$/i;
const END =
  /[.!?]["')\]]*(?=\s+[^\s\p{Ll}]|\s*$)|[。；！？;](?=\s*\p{Script=Han}|["”）)]|\s*$)|[。；！？]|[\n\v]/gu;

export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of alike(text).matchAll(END)) {
    const said = text.slice(start, match.index);
    if (match[0].startsWith('.') && (NO_END.test(said) || inBrackets(said))) continue;
    const end = match.index + match[0].length;
    if (text.slice(start, end).trim() !== '') found.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') found.push({ start, end: text.length });
  return found;
}

/** “(Sw. price base amounts)”: a bracket is still open. */
const inBrackets = (said: string): boolean =>
  said.lastIndexOf('(') > said.lastIndexOf(')') && !/\([^)]{200}/.test(said);
