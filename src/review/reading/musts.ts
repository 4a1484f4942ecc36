/**
 * What a text must hold for a pattern to match it, taken from the pattern's source, so that most texts are turned
 * away without the pattern being tried. A text without these words cannot match; one with them may.
 *
 * An own reader of the few forms that rules use, not a library: all patterns are read when the first contract is,
 * and full parsers, with their tables of Unicode, take longer than that review. Forms it does not know it throws on.
 */

/** One of these words must be there. */
export type Group = readonly string[];
/** All groups must be there; a way without groups lets every text through. */
export interface Way {
  readonly groups: readonly Group[];
  /** A match, or what is asked for behind it, may go beyond the sign that ends a sentence. */
  readonly crosses: boolean;
}
/** A match goes one of these ways. */
export type Ways = readonly Way[];

/** How a language is written. */
export interface Writing {
  /** The sign that ends a sentence. */
  readonly stop: string;
  /** Signs of a word, in fewer of which there is no news; of words longer than `most` the beginning will do. */
  readonly least: number;
  readonly most: number;
}

/** Kept apart up to so many. */
const MOST_WAYS = 64;
const WAYS_IN_TURN = 8;
const MOST_WORDS = 128;

/** A part of a pattern is all it may read as, or else what it must hold. */
type Part = { readonly exact: readonly string[]; readonly crosses: boolean } | { readonly ways: Ways };
const NO_WIDTH: Part = { exact: [''], crosses: false };
const anything = (crosses: boolean): Part => ({ ways: [{ groups: [], crosses }] });
const crossesOf = (part: Part): boolean =>
  'ways' in part ? part.ways.some(({ crosses }) => crosses) : part.crosses;

/** Reads patterns; what several share (the words for the customer …) it reads once. */
export class Musts {
  private readonly known = new Map<string, Part>();

  constructor(private readonly writing: Writing) {}

  of(source: string): Ways {
    return this.waysOf(this.alternatives(source));
  }

  private waysOf(part: Part): Ways {
    return 'ways' in part ? part.ways : this.held(part.exact, part.crosses);
  }

  /** One of these words is there; a word that begins with another needs no mention. */
  private held(words: readonly string[], crosses: boolean): Ways {
    const { least, most } = this.writing;
    if (words.some((word) => word.length < least)) return [{ groups: [], crosses }];
    const group: string[] = [];
    for (const word of words.map((word) => word.slice(0, most)).sort())
      if (group.length === 0 || !word.startsWith(group[group.length - 1]!)) group.push(word);
    return [{ groups: [group], crosses }];
  }

  private alternatives(source: string): Part {
    let part = this.known.get(source);
    if (part) return part;
    const parts: Part[] = [];
    const walk = new Walk(source);
    do parts.push(this.sequence(walk));
    while (walk.takes('|'));
    const exact = parts.flatMap((one) => ('exact' in one ? one.exact : []));
    if (parts.length === 1) part = parts[0]!;
    else if (parts.every((one) => 'exact' in one) && exact.length <= MOST_WORDS)
      part = { exact, crosses: parts.some(crossesOf) };
    else part = { ways: any(parts.flatMap((one) => this.waysOf(one))) };
    this.known.set(source, part);
    return part;
  }

  private sequence(walk: Walk): Part {
    const factors: Ways[] = [];
    let tail: readonly string[] = [''];
    let crosses = false;
    while (!walk.isAt('|') && !walk.isDone) {
      const part = this.repeated(this.one(walk), walk);
      if ('exact' in part && part.exact.length * tail.length <= MOST_WORDS) {
        tail = this.inTurn(tail, part.exact);
        crosses ||= part.crosses;
        continue;
      }
      factors.push(this.held(tail, crosses));
      [tail, crosses] = 'exact' in part ? [part.exact, part.crosses] : [[''], false];
      if ('ways' in part) factors.push(part.ways);
    }
    if (factors.length === 0) return { exact: tail, crosses };
    return { ways: all([...factors, this.held(tail, crosses)]) };
  }

  /** Each of these words followed by each of those. */
  private inTurn(heads: readonly string[], tails: readonly string[]): readonly string[] {
    if (tails.length === 1 && tails[0] === '') return heads;
    const { most } = this.writing;
    const words = new Set<string>();
    for (const head of heads)
      if (head.length >= most) words.add(head);
      else for (const tail of tails) words.add(head + tail);
    return [...words];
  }

  private repeated(part: Part, walk: Walk): Part {
    const times = walk.take(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!times) return part;
    const [, sign, from, comma, to] = times;
    const fewest = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const isOnce = sign ? sign === '?' : (comma ? to : from) === '1';
    if (fewest > 0) return isOnce ? part : { ways: this.waysOf(part) };
    if (isOnce && 'exact' in part) return { exact: [...part.exact, ''], crosses: part.crosses };
    return anything(crossesOf(part));
  }

  private one(walk: Walk): Part {
    const { stop } = this.writing;
    // Signs that stand for themselves; the last of several is left where it is repeated.
    const plain = walk.take(/[^()[\]|^$.\\?*+{]+(?![?*+{])|[^()[\]|^$.\\?*+{]/y);
    if (plain) return { exact: [plain[0]], crosses: plain[0].includes(stop) };
    if (walk.take(/\\[bB]|[$^]/y)) return NO_WIDTH;
    const opening = walk.take(/\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?/y)?.[0];
    if (opening !== undefined) {
      const inside = walk.takeGroup();
      if (/^\(\?<[=!]/.test(opening)) return NO_WIDTH;
      const part = this.alternatives(inside);
      return /^\(\?[=!]/.test(opening) ? { exact: [''], crosses: crossesOf(part) } : part;
    }
    const code = walk.take(/\\u([\da-f]{4})/iy);
    if (code) return { exact: [String.fromCharCode(parseInt(code[1]!, 16))], crosses: false };
    const escaped = walk.take(/\\([^a-z\d])/iy);
    if (escaped) return { exact: [escaped[1]!], crosses: escaped[1] === stop };
    // What a named group has read.
    if (walk.take(/\\k<\w+>/y)) return anything(false);
    const set = walk.take(/\[((?:\\.|[^\]\\])*)\]|\\[wdsWDStn]|\./y);
    if (!set) throw new Error(`a form of pattern that is not known: ${walk.rest()}`);
    const crosses = new RegExp(set[0]).test(stop);
    return set[1] && /^[^^\\-]{1,4}$/.test(set[1]) ? { exact: [...set[1]], crosses } : anything(crosses);
  }
}

/** A place in a source. */
class Walk {
  private at = 0;

  constructor(private readonly source: string) {}

  get isDone(): boolean {
    return this.at >= this.source.length;
  }
  isAt(sign: string): boolean {
    return this.source[this.at] === sign;
  }
  takes(sign: string): boolean {
    if (!this.isAt(sign)) return false;
    this.at++;
    return true;
  }
  /** @param form sticky. */
  take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at;
    const taken = form.exec(this.source);
    if (taken) this.at += taken[0].length;
    return taken;
  }
  /** What stands before the bracket that closes the one just taken. */
  takeGroup(): string {
    const from = this.at;
    for (let depth = 1; depth > 0; this.at++) {
      const sign = this.source[this.at];
      if (sign === '\\') this.at++;
      else if (sign === '[') this.take(/\[(?:\\.|[^\]\\])*(?=\])/y);
      else if (sign === '(') depth++;
      else if (sign === ')') depth--;
      else if (sign === undefined) throw new Error(`a bracket that does not close: ${this.source}`);
    }
    return this.source.slice(from, this.at - 1);
  }
  rest(): string {
    return this.source.slice(this.at);
  }
}

/** What all of these must hold. Where that would be too many ways, the part that has least to lose is taken as one. */
function all(factors: readonly Ways[]): Ways {
  const kept = [...factors];
  for (;;) {
    const several = kept.filter(({ length }) => length > 1);
    if (several.length < 2 || several.reduce((product, { length }) => product * length, 1) <= WAYS_IN_TURN)
      break;
    const least = several.reduce((held, ways) => (richest(ways) < richest(held) ? ways : held));
    kept[kept.indexOf(least)] = oneOf(least);
  }
  return kept.reduce((before, ways) =>
    before.flatMap((a) =>
      ways.map((b) => ({ groups: [...a.groups, ...b.groups], crosses: a.crosses || b.crosses })),
    ),
  );
}
const richest = (ways: Ways): number => Math.max(...ways.map(({ groups }) => groups.length));

/** What one of these must hold; those of one group each are one group. */
function any(ways: Ways): Ways {
  if (ways.length > MOST_WAYS) return oneOf(ways);
  const single = ways.filter(({ groups, crosses }) => groups.length === 1 && !crosses);
  return single.length < 2 ? ways : [...ways.filter((way) => !single.includes(way)), ...oneOf(single)];
}

/** Several ways as one, by the group of each that tells most. */
function oneOf(ways: Ways): Ways {
  const best = ways.map(({ groups }) =>
    groups.reduce<Group>((held, group) => (telling(held) >= telling(group) ? held : group), []),
  );
  const isOpen = best.some(({ length }) => length === 0);
  const groups = isOpen ? [] : [[...new Set(best.flat())]];
  return [{ groups, crosses: ways.some(({ crosses }) => crosses) }];
}
/** Few words tell more than many, long ones more than short. */
const telling = (group: Group): number =>
  group.length === 0 ? -Infinity : Math.min(...group.map(({ length }) => length)) - group.length / 4;
