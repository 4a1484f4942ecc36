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
const MOST_WAYS = 160;
const WAYS_IN_TURN = 8;
const MOST_WORDS = 128;

/** A part of a pattern is all it may read as, or else what it must hold. */
type Part = { readonly exact: readonly string[]; readonly crosses: boolean } | { readonly ways: Ways };
/** Signs that do not stand for themselves, a bar apart. */
const SPECIAL = /[()[\]^$.\\?*+{]/;
const NO_WIDTH: Part = { exact: [''], crosses: false };
const anything = (crosses: boolean): Part => ({ ways: [{ groups: [], crosses }] });
const crossesOf = (part: Part): boolean =>
  'ways' in part ? part.ways.some(({ crosses }) => crosses) : part.crosses;

/** Reads patterns; what several share (the words for the customer …) it reads once. */
export class Musts {
  private readonly known = new Map<string, Part>();
  private readonly sets = new Map<string, boolean>();

  constructor(private readonly writing: Writing) {}

  /** Groups that tell most come first. */
  of(source: string): Ways {
    return this.waysOf(this.alternatives(source)).map(({ groups, crosses }) => ({
      groups: [...groups].sort((a, b) => telling(b) - telling(a)),
      crosses,
    }));
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
    // Most are a list of words.
    if (!SPECIAL.test(source)) {
      const exact = source.split('|');
      if (exact.length <= MOST_WORDS) return { exact, crosses: source.includes(this.writing.stop) };
    }
    const walk = new Walk(source);
    const parts = [this.sequence(walk)];
    while (walk.takes('|')) parts.push(this.sequence(walk));
    if (parts.length === 1) return parts[0]!;
    if (parts.every((part) => 'exact' in part)) {
      const exact = parts.flatMap((part) => part.exact);
      if (exact.length <= MOST_WORDS) return { exact, crosses: parts.some(crossesOf) };
    }
    return { ways: any(parts.flatMap((part) => this.waysOf(part))) };
  }

  /** What stands in brackets, read once. */
  private inside(source: string): Part {
    let part = this.known.get(source);
    if (!part) this.known.set(source, (part = this.alternatives(source)));
    return part;
  }

  private sequence(walk: Walk): Part {
    const factors: Ways[] = [];
    let tail: readonly string[] = [''];
    let crosses = false;
    while (walk.sign !== undefined && walk.sign !== '|') {
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
    const { most } = this.writing;
    if (heads.length === 1 && heads[0] === '') return tails;
    if (tails.length === 1 && tails[0] === '') return heads;
    const words: string[] = [];
    for (const head of heads)
      if (head.length >= most) words.push(head);
      else for (const tail of tails) words.push(head + tail);
    return words;
  }

  private repeated(part: Part, walk: Walk): Part {
    if (!'?*+{'.includes(walk.sign ?? ' ')) return part;
    const times = walk.take(/(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/y);
    if (!times) throw walk.unknown();
    const [, sign, from, comma, to] = times;
    const fewest = sign ? (sign === '+' ? 1 : 0) : Number(from);
    const isOnce = sign ? sign === '?' : (comma ? to : from) === '1';
    if (fewest > 0) return isOnce ? part : { ways: this.waysOf(part) };
    if (isOnce && 'exact' in part) return { exact: [...part.exact, ''], crosses: part.crosses };
    return anything(crossesOf(part));
  }

  private one(walk: Walk): Part {
    const { stop } = this.writing;
    switch (walk.sign) {
      case '^':
      case '$':
        walk.take(/./y);
        return NO_WIDTH;
      case '(': {
        const [opening] = walk.take(/\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?/y)!;
        const inside = walk.takeGroup();
        if (opening === '(?<=' || opening === '(?<!') return NO_WIDTH;
        const part = this.inside(inside);
        return opening === '(?=' || opening === '(?!' ? { exact: [''], crosses: crossesOf(part) } : part;
      }
      case '[': {
        const [set, signs] = walk.take(/\[((?:\\.|[^\]\\])*)\]/y)!;
        const crosses = this.holdsStop(set);
        return /^[^^\\-]{1,4}$/.test(signs!) ? { exact: [...signs!], crosses } : anything(crosses);
      }
      case '.':
        walk.take(/./y);
        return anything(true);
      case '\\':
        return this.escaped(walk);
      default: {
        // Signs that stand for themselves; the last of several is left where it is repeated.
        const plain = walk.take(/[^()[\]|^$.\\?*+{]+(?![?*+{])|[^()[\]|^$.\\?*+{]/y);
        if (!plain) throw walk.unknown();
        return { exact: [plain[0]], crosses: plain[0].includes(stop) };
      }
    }
  }

  private escaped(walk: Walk): Part {
    const { stop } = this.writing;
    const sign = walk.take(/\\([^a-z\d])/iy);
    if (sign) return { exact: [sign[1]!], crosses: sign[1] === stop };
    if (walk.take(/\\[bB]/y)) return NO_WIDTH;
    const set = walk.take(/\\[wdsWDStn]/y);
    if (set) return anything(this.holdsStop(set[0]));
    const code = walk.take(/\\u([\da-f]{4})/iy);
    if (code) return { exact: [String.fromCharCode(parseInt(code[1]!, 16))], crosses: false };
    // What a named group has read.
    if (walk.take(/\\k<\w+>/y)) return anything(false);
    throw walk.unknown();
  }

  private holdsStop(set: string): boolean {
    let holds = this.sets.get(set);
    if (holds === undefined) this.sets.set(set, (holds = new RegExp(set).test(this.writing.stop)));
    return holds;
  }
}

/** A place in a source. */
class Walk {
  private at = 0;

  constructor(private readonly source: string) {}

  get sign(): string | undefined {
    return this.source[this.at];
  }
  takes(sign: string): boolean {
    if (this.sign !== sign) return false;
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
    const brackets = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/g;
    brackets.lastIndex = from;
    for (let depth = 1; depth > 0;) {
      const bracket = brackets.exec(this.source);
      if (!bracket) throw new Error(`a bracket that does not close: ${this.source}`);
      if (bracket[0] === '(') depth++;
      if (bracket[0] === ')') depth--;
    }
    this.at = brackets.lastIndex;
    return this.source.slice(from, this.at - 1);
  }
  unknown(): Error {
    return new Error(`a form of pattern that is not known: ${this.source.slice(this.at)}`);
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
function telling(group: Group): number {
  let shortest = Infinity;
  for (const word of group) shortest = Math.min(shortest, word.trim().length);
  return group.length === 0 ? -Infinity : shortest - group.length / 4;
}
