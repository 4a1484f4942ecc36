/** Paragraph formatting: styles, alignment, indents and spacing; own properties first, then the style's. */
import { type Element } from 'slimdom';
import type { Paragraph } from '../../document/paragraph';
import { attr, child, val } from '../../document/xml';
import { HostError } from '../protocol';
import type { Property } from '../registry';
import { invalid, type Access, type Target } from './access';
import { agreed } from './font';

/** Word.Style names of the built-in styles, by their name in the file without spaces. */
const BUILT_IN =
  /^(Normal|Heading[1-9]|Toc[1-9]|FootnoteText|Header|Footer|Caption|Title|Subtitle|Strong|Emphasis|NoSpacing|ListParagraph|Quote|IntenseQuote|TocHeading|Hyperlink|PlainTable[1-5]|TableGrid)$/;
const ALIGNMENTS: Readonly<Record<string, string>> = {
  Left: 'left',
  Centered: 'center',
  Right: 'right',
  Justified: 'both',
};
const TWIPS = 20;

export class Formats {
  constructor(private readonly access: Access) {}

  private styleId = (paragraph: Paragraph): string | undefined => val(paragraph.properties, 'pStyle');
  private nameOf = (paragraph: Paragraph): string =>
    this.access.document.styles.nameOf(this.styleId(paragraph));
  private builtInOf = (paragraph: Paragraph): string => {
    const name = this.nameOf(paragraph).replace(/ /g, '');
    return BUILT_IN.test(name) ? name : 'Other';
  };

  /** An own property of the paragraph, or its style's. */
  held(paragraph: Paragraph, name: string): Element | undefined {
    return (
      child(paragraph.properties, name) ??
      this.access.document.styles.property(this.styleId(paragraph), 'pPr', name)
    );
  }

  private setStyle(target: Target, id: string | undefined): void {
    for (const { paragraph } of this.access.spansOf(target))
      this.access.document.setParagraphProperty(
        paragraph,
        'pStyle',
        id === undefined ? undefined : { val: id },
      );
  }

  /** `style` and `styleBuiltIn` of anything that covers paragraphs. */
  styleProperties(): Record<string, Property> {
    const { access } = this;
    const each = (read: (paragraph: Paragraph) => string) =>
      access.reads((target: Target) =>
        agreed(
          access.spansOf(target).map(({ paragraph }) => read(paragraph)),
          '',
        ),
      );
    return {
      Style: {
        get: each(this.nameOf),
        set: access.writes((target: Target, value: string) => {
          const id = access.document.styles.idOf(value);
          if (id === undefined) throw invalid(`style ${value}`);
          this.setStyle(target, id);
        }),
      },
      StyleBuiltIn: {
        since: '1.3',
        get: each(this.builtInOf),
        set: access.writes((target: Target, value: string) => {
          const { styles } = access.document;
          if (!BUILT_IN.test(value)) throw invalid(`styleBuiltIn ${value}`);
          const spaced = value.replace(/(?<=[a-z])(?=[A-Z\d])/g, ' ');
          const id = styles.idOf(spaced) ?? styles.idOf(value);
          if (id === undefined && value !== 'Normal')
            throw new HostError('NotImplemented', `The stand-in Word has no style ${value} in this document`);
          this.setStyle(target, value === 'Normal' ? undefined : id);
        }),
      },
    };
  }

  private setAttributes(
    paragraph: Paragraph,
    name: string,
    values: Record<string, string | undefined>,
  ): void {
    const own = child(paragraph.properties, name);
    const merged: Record<string, string | undefined> = {
      ...Object.fromEntries((own?.attributes ?? []).map((held) => [held.localName, held.value])),
      ...values,
    };
    const kept = Object.entries(merged).filter((entry): entry is [string, string] => entry[1] !== undefined);
    this.access.document.setParagraphProperty(
      paragraph,
      name,
      kept.length > 0 ? Object.fromEntries(kept) : undefined,
    );
  }

  /** A length in points, kept in twips. Each attribute falls back to the style's on its own. */
  private length(name: string, attributes: readonly string[], otherwise = 0): Property {
    const read = (paragraph: Paragraph): number => {
      const places = [
        child(paragraph.properties, name),
        this.access.document.styles.property(this.styleId(paragraph), 'pPr', name),
      ];
      for (const place of places)
        for (const attribute of attributes) {
          const value = attr(place, attribute);
          if (value !== undefined) return Number(value) / TWIPS;
        }
      return otherwise;
    };
    return {
      get: this.access.reads(read),
      set: this.access.writes((paragraph: Paragraph, value: number) =>
        this.setAttributes(paragraph, name, {
          ...Object.fromEntries(attributes.map((attribute) => [attribute, undefined])),
          [attributes[0]!]: String(Math.round(value * TWIPS)),
        }),
      ),
    };
  }

  lengthProperties(): Record<string, Property> {
    const first = this.length('ind', ['firstLine']);
    const hanging = this.length('ind', ['hanging']);
    return {
      LeftIndent: this.length('ind', ['left', 'start']),
      RightIndent: this.length('ind', ['right', 'end']),
      SpaceBefore: this.length('spacing', ['before']),
      SpaceAfter: this.length('spacing', ['after']),
      // 12 points are single spacing, which the file calls 240.
      LineSpacing: this.length('spacing', ['line'], 12),
      FirstLineIndent: {
        get: (paragraph: Paragraph) =>
          (first.get(paragraph) as number) || -(hanging.get(paragraph) as number) || 0,
        set: this.access.writes((paragraph: Paragraph, value: number) =>
          this.setAttributes(paragraph, 'ind', {
            firstLine: value >= 0 ? String(Math.round(value * TWIPS)) : undefined,
            hanging: value < 0 ? String(Math.round(-value * TWIPS)) : undefined,
          }),
        ),
      },
    };
  }

  alignment(): Property {
    return {
      get: this.access.reads((paragraph: Paragraph) => {
        switch (attr(this.held(paragraph, 'jc'), 'val')) {
          case 'center':
            return 'Centered';
          case 'right':
          case 'end':
            return 'Right';
          case 'both':
          case 'distribute':
            return 'Justified';
          default:
            return 'Left';
        }
      }),
      set: this.access.writes((paragraph: Paragraph, value: string) => {
        const name = ALIGNMENTS[value];
        if (!name) throw invalid(`alignment ${value}`);
        this.access.document.setParagraphProperty(paragraph, 'jc', { val: name });
      }),
    };
  }

  /** 1-9 for headings, 10 for body text. */
  outlineLevel(): Property {
    return {
      get: this.access.reads((paragraph: Paragraph) => {
        const level = attr(this.held(paragraph, 'outlineLvl'), 'val');
        return level === undefined ? 10 : Number(level) + 1;
      }),
      set: this.access.writes((paragraph: Paragraph, value: number) =>
        this.access.document.setParagraphProperty(
          paragraph,
          'outlineLvl',
          value === 10 ? undefined : { val: String(value - 1) },
        ),
      ),
    };
  }
}
