/** What the engine holds: objects with their type, members looked up in the registry, kept references. */
import { HostError } from './protocol';
import type { ObjectType, Registry } from './registry';

/** An object of the model as the add-in knows it. */
export interface Held {
  readonly type: string;
  readonly target: unknown;
  referenceId?: string;
}

export const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
export const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

export const hold = (type: string, target: unknown): Held | null =>
  target === null || target === undefined ? null : { type, target };

/** A collection is looked at anew each time: paragraphs come and go while the add-in holds it. */
export const listOf = (held: Held): readonly unknown[] =>
  typeof held.target === 'function'
    ? (held.target as () => readonly unknown[])()
    : (held.target as readonly unknown[]);

export class Objects {
  private readonly references = new Map<string, Held>();
  private nextReference = 1;

  constructor(
    private readonly registry: Registry,
    private readonly rootType: string,
    /** Whether the requirement set that a member came with is there. */
    readonly supports: (since: string) => boolean,
  ) {}

  get referenceCount(): number {
    return this.references.size;
  }

  keep(held: Held): void {
    if (held.referenceId !== undefined && this.references.has(held.referenceId)) return;
    held.referenceId = `{${this.rootType}}{r${this.nextReference++}}`;
    this.references.set(held.referenceId, held);
  }

  referred(id: string): Held {
    const held = this.references.get(id);
    if (!held) throw new HostError('InvalidReference', `No such reference: ${id}`);
    return held;
  }

  release(id: string): void {
    this.references.delete(id);
  }

  releaseAll(): void {
    this.references.clear();
  }

  typeOf(held: Held): ObjectType {
    const type = this.registry[held.type];
    if (!type) throw new HostError('NotImplemented', `The stand-in Word has no type ${held.type}`);
    return type;
  }

  /** @throws HostError NotImplemented when the table has no such member, ApiNotFound above the requirement set. */
  member<K extends 'props' | 'nav' | 'methods'>(
    held: Held,
    kind: K,
    name: string,
  ): NonNullable<ObjectType[K]>[string] {
    const table = this.typeOf(held)[kind] as
      Readonly<Record<string, NonNullable<ObjectType[K]>[string] & { since?: string }>> | undefined;
    const found = table?.[name];
    if (!found) throw new HostError('NotImplemented', `The stand-in Word has no ${held.type}.${camel(name)}`);
    this.require(held, camel(name), found.since ?? '1.1');
    return found;
  }

  /** An event that the type raises. @throws as `member`. */
  event(held: Held, name: string): void {
    const since = this.typeOf(held).events?.[name];
    if (since === undefined)
      throw new HostError('NotImplemented', `The stand-in Word raises no ${held.type}.on${name}`);
    this.require(held, `on${name}`, since);
  }

  private require(held: Held, name: string, since: string): void {
    if (!this.supports(since))
      throw new HostError('ApiNotFound', `${held.type}.${name} needs WordApi ${since}`);
  }

  setProperty(held: Held, name: string, value: unknown): void {
    const property = this.member(held, 'props', name);
    // office.js itself refuses to set what is read-only in Word, so this is a gap of ours.
    if (!property.set)
      throw new HostError('NotImplemented', `The stand-in Word cannot set ${held.type}.${camel(name)}`);
    property.set(held.target, value);
  }

  call(held: Held, name: string, args: readonly unknown[]): { value: unknown; type: string | undefined } {
    const method = this.member(held, 'methods', name);
    const receiver = this.typeOf(held).items ? listOf(held) : held.target;
    return { value: method.call(receiver, ...args), type: method.returns };
  }

  navigate(held: Held, name: string): Held | null {
    const navigation = this.member(held, 'nav', name);
    return hold(navigation.type, navigation.get(held.target));
  }

  item(collection: Held, index: number): Held {
    const type = this.typeOf(collection).items;
    const target = type && listOf(collection)[index];
    if (!type || target === undefined)
      throw new HostError('ItemNotFound', 'The requested item was not found.');
    return { type, target };
  }
}
