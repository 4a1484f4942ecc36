/**
 * The object model as a table: type → properties, navigation, methods, each with the requirement set it came
 * with. A member that is not in the table answers NotImplemented with its name, so a gap fails loudly.
 */
/* eslint-disable @typescript-eslint/no-explicit-any -- a table over many target types; each row knows its own */

export interface Property {
  /** WordApi version, "1.4"; "1.1" when not said. */
  readonly since?: string;
  readonly get: (target: any) => unknown;
  readonly set?: (target: any, value: any) => void;
}

export interface Navigation {
  readonly since?: string;
  readonly type: string;
  readonly get: (target: any) => unknown;
}

export interface Method {
  readonly since?: string;
  /** The type of the object returned; absent for scalars and void. */
  readonly returns?: string;
  readonly call: (target: any, ...args: any[]) => unknown;
}

export interface ObjectType {
  readonly props?: Readonly<Record<string, Property>>;
  readonly nav?: Readonly<Record<string, Navigation>>;
  readonly methods?: Readonly<Record<string, Method>>;
  /** Names of the events the type raises, each with its requirement set. */
  readonly events?: Readonly<Record<string, string>>;
  /** For collections: the item type; the target is an array, or a function that gives it anew each time. */
  readonly items?: string;
}

export type Registry = Readonly<Record<string, ObjectType>>;
