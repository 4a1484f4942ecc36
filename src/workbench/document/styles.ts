/** Styles by id and name, as far as reading and showing a contract needs them. */
import { type Document, type Element } from 'slimdom';
import { attr, child, children, val } from './xml';

export class Styles {
  private readonly byId = new Map<string, Element>();
  private defaultId: string | undefined;
  readonly defaults: { readonly run: Element | undefined; readonly paragraph: Element | undefined };

  constructor(xml: Document | undefined) {
    const root = xml?.documentElement ?? undefined;
    for (const held of root ? children(root) : []) {
      if (held.localName !== 'style') continue;
      const id = attr(held, 'styleId') ?? '';
      this.byId.set(id, held);
      if (attr(held, 'type') === 'paragraph' && attr(held, 'default') === '1') this.defaultId = id;
    }
    const defaults = child(root, 'docDefaults');
    this.defaults = {
      run: child(child(defaults, 'rPrDefault'), 'rPr'),
      paragraph: child(child(defaults, 'pPrDefault'), 'pPr'),
    };
  }

  /** The style and those it is based on, nearest first. */
  chain(id: string | undefined): Element[] {
    const chain: Element[] = [];
    let held = this.byId.get(id ?? this.defaultId ?? '');
    while (held && !chain.includes(held)) {
      chain.push(held);
      held = this.byId.get(val(held, 'basedOn') ?? '');
    }
    return chain;
  }

  nameOf(id: string | undefined): string {
    const name = val(this.byId.get(id ?? this.defaultId ?? ''), 'name') ?? 'Normal';
    return /^heading \d$/.test(name)
      ? name.replace('heading', 'Heading')
      : name === 'normal'
        ? 'Normal'
        : name;
  }

  idOf(name: string): string | undefined {
    for (const [id, style] of this.byId)
      if (val(style, 'name')?.toLowerCase() === name.toLowerCase() && attr(style, 'type') === 'paragraph')
        return id;
    return undefined;
  }

  /** A run or paragraph property from the style chain. */
  property(id: string | undefined, group: 'rPr' | 'pPr', name: string): Element | undefined {
    for (const style of this.chain(id)) {
      const held = child(child(style, group), name);
      if (held) return held;
    }
    return child(group === 'rPr' ? this.defaults.run : this.defaults.paragraph, name);
  }

  numberingOf(id: string | undefined): { listId: number; level: number } | undefined {
    const numPr = this.property(id, 'pPr', 'numPr');
    const listId = val(numPr, 'numId');
    return listId === undefined
      ? undefined
      : { listId: Number(listId), level: Number(val(numPr, 'ilvl') ?? 0) };
  }

  /** 1-9 for headings, 10 for body text, as Word's outlineLevel counts. */
  outlineLevel(id: string | undefined): number {
    const level = attr(this.property(id, 'pPr', 'outlineLvl'), 'val');
    return level === undefined ? 10 : Number(level) + 1;
  }
}
