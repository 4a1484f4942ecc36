/** Character formatting as Word.Font shows it: one value, or the mixed value where runs differ. */
import { type Element } from 'slimdom';
import type { LiveRange } from '../../document/anchors';
import { pieces, type Piece } from '../../document/pieces';
import { attr, child, val } from '../../document/xml';
import type { ObjectType, Property } from '../registry';
import { invalid, type Access } from './access';

/** Word's highlight names and the colours that the API shows for them. */
const HIGHLIGHTS: Readonly<Record<string, string>> = {
  yellow: '#FFFF00',
  green: '#00FF00',
  cyan: '#00FFFF',
  magenta: '#FF00FF',
  blue: '#0000FF',
  red: '#FF0000',
  darkBlue: '#000080',
  darkCyan: '#008080',
  darkGreen: '#008000',
  darkMagenta: '#800080',
  darkRed: '#800000',
  darkYellow: '#808000',
  darkGray: '#808080',
  lightGray: '#C0C0C0',
  black: '#000000',
  white: '#FFFFFF',
};
/** Names that the API takes, where they differ from the file's. */
const API_NAMES: Readonly<Record<string, string>> = {
  lime: 'green',
  turquoise: 'cyan',
  pink: 'magenta',
  gray: 'darkGray',
  purple: 'darkMagenta',
  teal: 'darkCyan',
  silver: 'lightGray',
};
const UNDERLINES: Readonly<Record<string, string>> = {
  none: 'None',
  single: 'Single',
  words: 'Word',
  double: 'Double',
  thick: 'Thick',
  dotted: 'Dotted',
  dottedHeavy: 'DottedHeavy',
  dash: 'DashLine',
  dashedHeavy: 'DashLineHeavy',
  dashLong: 'DashLineLong',
  dashLongHeavy: 'DashLineLongHeavy',
  dotDash: 'DotDashLine',
  dashDotHeavy: 'DotDashLineHeavy',
  dotDotDash: 'TwoDotDashLine',
  dashDotDotHeavy: 'TwoDotDashLineHeavy',
  wave: 'Wave',
  wavyHeavy: 'WaveHeavy',
  wavyDouble: 'WaveDouble',
};

const keyOf = (table: Readonly<Record<string, string>>, value: string): string | undefined =>
  Object.keys(table).find((key) => table[key]!.toLowerCase() === value.toLowerCase());

function highlightNamed(value: string): string {
  const lower = value.toLowerCase();
  const name =
    API_NAMES[lower] ??
    Object.keys(HIGHLIGHTS).find((key) => key.toLowerCase() === lower) ??
    keyOf(HIGHLIGHTS, value);
  if (!name) throw invalid(`highlightColor ${value}`);
  return name;
}

const isSet = (held: Element | undefined): boolean =>
  held !== undefined && !['0', 'false', 'off'].includes(attr(held, 'val') ?? 'true');

/** One value when all agree, the mixed value when they do not, as Word answers. */
export function agreed<T>(values: readonly T[], mixed: T): T {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : mixed;
}

export function fontType(access: Access): ObjectType {
  const styles = () => access.document.styles;
  const styleOf = (properties: Element | undefined) => val(properties, 'pStyle');
  const ofRun = ({ run }: Piece, style: string | undefined, name: string): Element | undefined => {
    const own = child(run, 'rPr');
    const characterStyle = val(own, 'rStyle');
    return (
      child(own, name) ??
      (characterStyle === undefined
        ? undefined
        : styles()
            .chain(characterStyle)
            .map((held) => child(child(held, 'rPr'), name))
            .find(Boolean)) ??
      styles().property(style, 'rPr', name)
    );
  };
  /** The property of each run in the range; of an empty range, what text typed there would get. */
  const held = (range: LiveRange, name: string): (Element | undefined)[] => {
    const values = access.document.spans(range).flatMap(({ paragraph, from, to }) => {
      const style = styleOf(paragraph.properties);
      return pieces(paragraph.element)
        .filter((piece) => piece.start < to && piece.start + piece.text.length > from)
        .map((piece) => ofRun(piece, style, name));
    });
    if (values.length > 0) return values;
    const { paragraph, offset } = range.start;
    const style = styleOf(paragraph.properties);
    const before = pieces(paragraph.element)
      .filter((piece) => piece.start + piece.text.length <= offset)
      .at(-1);
    return [
      before
        ? ofRun(before, style, name)
        : (child(child(paragraph.properties, 'rPr'), name) ?? styles().property(style, 'rPr', name)),
    ];
  };
  const property = <T>(
    name: string,
    read: (value: Element | undefined) => T,
    mixed: T,
    write: (value: NonNullable<T>) => Record<string, string> | undefined,
  ): Property => ({
    get: access.reads((range: LiveRange) => agreed(held(range, name).map(read), mixed)),
    set: access.writes((range: LiveRange, value: NonNullable<T>) =>
      access.document.setRunProperty(range, name, write(value)),
    ),
  });
  const onOff = (name: string): Property =>
    property<boolean | null>(name, isSet, null, (value) => (value ? {} : { val: '0' }));
  const position = (kind: string): Property =>
    property<boolean | null>(
      'vertAlign',
      (value) => attr(value, 'val') === kind,
      null,
      (value) => (value ? { val: kind } : undefined),
    );
  return {
    props: {
      Bold: onOff('b'),
      Italic: onOff('i'),
      StrikeThrough: onOff('strike'),
      DoubleStrikeThrough: onOff('dstrike'),
      Superscript: position('superscript'),
      Subscript: position('subscript'),
      Name: property<string>(
        'rFonts',
        (value) => attr(value, 'ascii') ?? '',
        '',
        (value) => ({ ascii: value, hAnsi: value, eastAsia: value, cs: value }),
      ),
      Size: property<number | null>(
        'sz',
        (value) => Number(attr(value, 'val') ?? 20) / 2,
        null,
        (value) => ({ val: String(value * 2) }),
      ),
      Color: property<string>(
        'color',
        (value) => {
          const colour = attr(value, 'val') ?? 'auto';
          return colour === 'auto' ? '#000000' : `#${colour.toUpperCase()}`;
        },
        '',
        (value) => {
          if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalid(`color ${value}`);
          return { val: value.slice(1).toUpperCase() };
        },
      ),
      Underline: property<string>(
        'u',
        (value) => UNDERLINES[attr(value, 'val') ?? 'none'] ?? 'None',
        'Mixed',
        (value) => {
          const name = keyOf(UNDERLINES, value);
          if (!name) throw invalid(`underline ${value}`);
          return name === 'none' ? undefined : { val: name };
        },
      ),
      HighlightColor: {
        ...property<string | null>(
          'highlight',
          (value) => HIGHLIGHTS[attr(value, 'val') ?? 'none'] ?? null,
          '',
          (value) => ({ val: highlightNamed(value) }),
        ),
        set: access.writes((range: LiveRange, value: string | null) =>
          access.document.setRunProperty(
            range,
            'highlight',
            value === null || value === '' ? undefined : { val: highlightNamed(value) },
          ),
        ),
      },
    },
  };
}
