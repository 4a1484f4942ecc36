/** Where the bookmarks of a body begin and end, found once and kept until something moves them. */
import { type Element } from 'slimdom';
import { attr } from './xml';

export interface Bookmark {
  readonly name: string;
  readonly start: Element;
  /** The first end of the same id; undefined where the file has none. */
  readonly end: Element | undefined;
}

export class Bookmarks {
  private held: Bookmark[] | undefined;
  private lastId = 0;

  constructor(private readonly body: Element) {}

  /** To be called when elements came, went or were replaced by copies otherwise than by `add` and `remove`. */
  forget(): void {
    this.held = undefined;
  }

  all(): readonly Bookmark[] {
    if (this.held) return this.held;
    const starts: Element[] = [];
    const ends = new Map<string | undefined, Element>();
    const visit = (element: Element): void => {
      for (let one = element.firstElementChild; one; one = one.nextElementSibling) {
        if (one.localName === 'bookmarkStart') starts.push(one);
        else if (one.localName === 'bookmarkEnd') {
          const id = attr(one, 'id');
          if (!ends.has(id)) ends.set(id, one);
        } else visit(one);
      }
    };
    visit(this.body);
    this.lastId = Math.max(0, ...starts.map((start) => Number(attr(start, 'id')) || 0));
    return (this.held = starts.map((start) => ({
      name: attr(start, 'name') ?? '',
      start,
      end: ends.get(attr(start, 'id')),
    })));
  }

  /** A well-formed file has one of a name at most. */
  named(name: string): readonly Bookmark[] {
    return this.all().filter((held) => held.name === name);
  }

  freshId(): string {
    this.all();
    return String(this.lastId + 1);
  }

  add(bookmark: Bookmark): void {
    this.all();
    this.lastId = Math.max(this.lastId, Number(attr(bookmark.start, 'id')) || 0);
    this.held!.push(bookmark);
  }

  remove(name: string): readonly Bookmark[] {
    const gone = this.named(name);
    if (gone.length > 0) this.held = this.held!.filter((held) => held.name !== name);
    return gone;
  }
}
