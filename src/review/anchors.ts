/**
 * Which patterns can match a text at all. Each alternative of a pattern needs words, one of each of a few groups
 * (src/playbook/rules/anchors.ts, made by `npm run anchors`); the text is searched for the words of all patterns in
 * one pass. An alternative whose words are not all there is not run, and a contract that never has them does not
 * even make us compile it.
 */
import { anchors } from '../playbook/rules/anchors';
import type { Language } from '../playbook/types';

export interface AnchorTable {
  /** How many groups of words there are. */
  readonly needs: number;
  /**
   * A word and the groups it belongs to, by number. English: how a word of the text begins, whole where a blank
   * follows. Chinese: signs anywhere.
   */
  readonly words: readonly (readonly [string, ...number[]])[];
  /** By the statement's id (with “ unless”: what withdraws it): each alternative's length, and the groups it needs. */
  readonly patterns: Readonly<Record<string, readonly (readonly number[])[]>>;
}

interface Alternative {
  readonly source: string;
  readonly needs: readonly number[];
  /** Made when first run. */
  pattern?: RegExp;
}

const BLANK = 32;
const NOTHING: readonly number[] = [];
const isLetter = (code: number): boolean => code >= 97 && code <= 122;

/** The words of all patterns of a language as a tree, and which groups the text searched last meets. */
class Anchors {
  private readonly mask: number;
  /** Children by a hash of node and sign: the node above the sign, and the child. */
  private readonly keys: Int32Array;
  private readonly children: Uint16Array;
  private readonly roots = new Uint16Array(0x10000);
  /** Groups met at a node; the search that met them last. */
  private readonly groups: (readonly number[] | undefined)[] = [undefined];
  private readonly met: Int32Array;
  private readonly seen: Int32Array;
  private search = 0;
  private readonly wholeWords: boolean;

  constructor({ words, needs }: AnchorTable, language: Language) {
    this.wholeWords = language === 'en';
    let signs = 0;
    for (const [word] of words) signs += word.length;
    const size = 1 << (33 - Math.clz32(signs));
    this.mask = size - 1;
    this.keys = new Int32Array(size);
    this.children = new Uint16Array(size);
    for (const row of words) {
      const [word] = row;
      let node = this.roots[word.charCodeAt(0)]!;
      if (node === 0) this.roots[word.charCodeAt(0)] = node = this.groups.push(undefined) - 1;
      for (let i = 1; i < word.length; i++) {
        const key = (node << 16) | word.charCodeAt(i);
        let slot = mix(key) & this.mask;
        while (this.children[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
        if (this.children[slot] === 0) {
          this.keys[slot] = key;
          this.children[slot] = this.groups.push(undefined) - 1;
        }
        node = this.children[slot]!;
      }
      this.groups[node] = row as readonly unknown[] as readonly number[];
    }
    this.met = new Int32Array(this.groups.length);
    this.seen = new Int32Array(needs);
  }

  /** Looks for the words in a text, as patterns read it. */
  read(text: string): void {
    this.search++;
    if (this.wholeWords) this.readWords(text);
    else this.readSigns(text);
  }

  private readWords(text: string): void {
    const { roots } = this;
    for (let i = 0; i < text.length;) {
      let code = text.charCodeAt(i);
      if (!isLetter(code)) {
        i++;
        continue;
      }
      let node = roots[code]!;
      for (;;) {
        if (node !== 0) this.meet(node);
        code = ++i < text.length ? text.charCodeAt(i) : BLANK;
        if (!isLetter(code)) break;
        if (node !== 0) node = this.child(node, code);
      }
      if (node !== 0 && (node = this.child(node, BLANK)) !== 0) this.meet(node);
    }
  }

  private readSigns(text: string): void {
    const { roots } = this;
    for (let i = 0; i < text.length; i++)
      for (let node = roots[text.charCodeAt(i)]!, j = i; node !== 0;) {
        this.meet(node);
        node = ++j < text.length ? this.child(node, text.charCodeAt(j)) : 0;
      }
  }

  private child(node: number, code: number): number {
    const { keys, children, mask } = this;
    const key = (node << 16) | code;
    let slot = mix(key) & mask;
    for (let child = children[slot]!; child !== 0; slot = (slot + 1) & mask, child = children[slot]!)
      if (keys[slot] === key) return child;
    return 0;
  }

  private meet(node: number): void {
    const groups = this.groups[node];
    if (groups === undefined || this.met[node] === this.search) return;
    this.met[node] = this.search;
    for (let k = 1; k < groups.length; k++) this.seen[groups[k]!] = this.search;
  }

  /** Whether the text searched last has all an alternative needs. */
  has(needs: readonly number[]): boolean {
    for (let k = 0; k < needs.length; k++) if (this.seen[needs[k]!] !== this.search) return false;
    return true;
  }
}

const mix = (key: number): number => {
  const h = Math.imul(key, 0x9e3779b1 | 0);
  return h ^ (h >>> 15);
};

const built: Partial<Record<Language, Anchors>> = {};
export const anchorsFor = (language: Language): Anchors =>
  (built[language] ??= new Anchors(anchors[language], language));

/**
 * V8 makes byte code of a pattern first, which takes it several times as long as making machine code, and machine
 * code at the second run; at once only if the text is this long. No pattern names the sign.
 */
const LONG = '\u0002'.repeat(1024);
function made(source: string): RegExp {
  const pattern = new RegExp(source, 'g');
  pattern.test(LONG);
  return pattern;
}

/** A pattern by its alternatives: the same matches, but only what can match is run. */
export class Anchored {
  private readonly alternatives: readonly Alternative[];
  private live: RegExp[] = [];

  constructor(
    source: string,
    id: string,
    private readonly language: Language,
  ) {
    this.alternatives = told(source, anchors[language].patterns[id]);
  }

  /** Takes those that can match the text that the anchors have read; false where none can. */
  fits(all = false): boolean {
    const held = anchorsFor(this.language);
    this.live.length = 0;
    for (const one of this.alternatives)
      if (all || held.has(one.needs)) this.live.push((one.pattern ??= made(one.source)));
    return this.live.length > 0;
  }

  /** The first match from an index on: of those that begin there, the alternative named first. */
  next(text: string, from: number): RegExpExecArray | undefined {
    let first: RegExpExecArray | undefined;
    for (const pattern of this.live) {
      pattern.lastIndex = from;
      const match = pattern.exec(text);
      if (match && (!first || match.index < first.index)) first = match;
    }
    return first;
  }

  test(text: string): boolean {
    return this.live.some((pattern) => {
      pattern.lastIndex = 0;
      return pattern.test(text);
    });
  }
}

/** A table made of other patterns than these (a rule was edited since) tells nothing: the pattern is run as it is. */
function told(source: string, rows: readonly (readonly number[])[] = []): readonly Alternative[] {
  let at = 0;
  const alternatives = rows.map(([length = 0, ...needs]): Alternative => {
    const alternative = { source: source.slice(at, at + length), needs };
    at += length + 1;
    return alternative;
  });
  return at === source.length + 1 ? alternatives : [{ source, needs: NOTHING }];
}
