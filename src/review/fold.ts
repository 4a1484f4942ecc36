/**
 * Text as patterns want it: lower case, straight quotes, plain spaces, half-width figures and percent signs.
 * Every character stays one UTF-16 unit, so that offsets in folded text are offsets in the contract.
 */
const FOLDED: Readonly<Record<string, string>> = {
  '\u00a0': ' ',
  '\u3000': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\t': ' ',
  '\v': ' ',
  '\n': ' ',
  '\r': ' ',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u2011': '-',
  '\u2010': '-',
  '％': '%',
  '．': '.',
};

export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!;
    const code = text.charCodeAt(i);
    if (code >= 0xff10 && code <= 0xff19) folded += String.fromCharCode(code - 0xff10 + 48);
    else if (code >= 65 && code <= 90) folded += String.fromCharCode(code + 32);
    else folded += FOLDED[sign] ?? sign;
  }
  return folded;
}

const HAN = /[\u4e00-\u9fff]/g;

export function languageOf(text: string): 'en' | 'zh' {
  const han = text.match(HAN)?.length ?? 0;
  return han * 3 > text.length ? 'zh' : 'en';
}
