/** Automatic numbers as a reader sees them: they are not in the text and have to be counted. */
import { type Document, type Element } from 'slimdom';
import type { Paragraph } from './paragraph';
import type { Styles } from './styles';
import { attr, child, children, val } from './xml';

interface Level {
  readonly format: string;
  readonly text: string;
  readonly start: number;
}

export interface ListPlace {
  readonly listId: number;
  /** 0-based. */
  readonly level: number;
  readonly listString: string;
}

const HAN = '〇一二三四五六七八九';

export function formatNumber(n: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'upperLetter': {
      const letter = String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.floor((n - 1) / 26) + 1);
      return format === 'lowerLetter' ? letter : letter.toUpperCase();
    }
    case 'lowerRoman':
      return roman(n);
    case 'upperRoman':
      return roman(n).toUpperCase();
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'japaneseCounting':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'ideographDigital':
      return han(n);
    case 'decimalZero':
      return n < 10 ? `0${n}` : String(n);
    case 'decimalEnclosedCircle':
      return n >= 1 && n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'none':
      return '';
    default:
      return String(n);
  }
}

function roman(n: number): string {
  const table: [number, string][] = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ];
  let rest = n;
  let text = '';
  for (const [value, letters] of table) for (; rest >= value; rest -= value) text += letters;
  return text;
}

function han(n: number): string {
  if (n < 10) return HAN[n]!;
  if (n < 100) {
    const tens = Math.floor(n / 10);
    return (tens === 1 ? '' : HAN[tens]!) + '十' + (n % 10 === 0 ? '' : HAN[n % 10]!);
  }
  const rest = n % 100;
  return (
    HAN[Math.floor(n / 100)]! +
    '百' +
    (rest === 0 ? '' : (rest < 10 ? '〇' : '') + (rest >= 10 && rest < 20 ? '一' : '') + han(rest))
  );
}

export class Numbering {
  private readonly levels = new Map<number, { abstract: string; levels: Map<number, Level> }>();

  constructor(
    xml: Document | undefined,
    private readonly styles: Styles,
  ) {
    const root = xml?.documentElement;
    if (!root) return;
    const abstracts = new Map<string, Map<number, Level>>();
    for (const held of children(root)) {
      if (held.localName === 'abstractNum')
        abstracts.set(attr(held, 'abstractNumId') ?? '', readLevels(held));
      if (held.localName !== 'num') continue;
      const abstract = val(held, 'abstractNumId') ?? '';
      const levels = new Map(abstracts.get(abstract));
      let own = abstract;
      for (const override of children(held).filter((one) => one.localName === 'lvlOverride')) {
        const level = Number(attr(override, 'ilvl'));
        const redefined = child(override, 'lvl');
        const start = val(override, 'startOverride');
        const base = redefined ? readLevel(redefined) : levels.get(level);
        if (base) levels.set(level, { ...base, ...(start !== undefined && { start: Number(start) }) });
        if (start !== undefined) own = `num${attr(held, 'numId')}`;
      }
      this.levels.set(Number(attr(held, 'numId')), { abstract: own, levels });
    }
  }

  /** List and level of a paragraph, its own or its style's; undefined outside lists. */
  placeOf(paragraph: Paragraph): { listId: number; level: number } | undefined {
    const own = child(paragraph.properties, 'numPr');
    const styled = this.styles.numberingOf(val(paragraph.properties, 'pStyle'));
    const listId = Number(val(own, 'numId') ?? styled?.listId ?? 0);
    if (listId === 0 || !this.levels.has(listId)) return undefined;
    return { listId, level: Number(val(own, 'ilvl') ?? styled?.level ?? 0) };
  }

  /** Counts through the whole body: a number depends on all before it. */
  count(paragraphs: readonly Paragraph[]): Map<Paragraph, ListPlace> {
    const counters = new Map<string, number[]>();
    const places = new Map<Paragraph, ListPlace>();
    for (const paragraph of paragraphs) {
      const place = this.placeOf(paragraph);
      if (!place) continue;
      const list = this.levels.get(place.listId)!;
      const counter = counters.get(list.abstract) ?? [];
      counters.set(list.abstract, counter);
      for (let level = 0; level < place.level; level++) counter[level] ??= list.levels.get(level)?.start ?? 1;
      const start = list.levels.get(place.level)?.start ?? 1;
      const former = counter[place.level];
      counter[place.level] = former === undefined ? start : former + 1;
      counter.length = place.level + 1;
      const own = list.levels.get(place.level);
      const listString =
        own === undefined
          ? ''
          : own.format === 'bullet'
            ? own.text
            : own.text.replace(/%(\d)/g, (_, digit: string) => {
                const level = Number(digit) - 1;
                const format = list.levels.get(level)?.format ?? 'decimal';
                return formatNumber(counter[level] ?? list.levels.get(level)?.start ?? 1, format);
              });
      places.set(paragraph, { ...place, listString });
    }
    return places;
  }
}

function readLevels(abstract: Element): Map<number, Level> {
  return new Map(
    children(abstract)
      .filter((held) => held.localName === 'lvl')
      .map((held) => [Number(attr(held, 'ilvl')), readLevel(held)]),
  );
}

const readLevel = (level: Element): Level => ({
  format: val(level, 'numFmt') ?? 'decimal',
  text: val(level, 'lvlText') ?? '',
  start: Number(val(level, 'start') ?? 1),
});
