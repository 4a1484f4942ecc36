/**
 * Executes RichApi requests against a registry: actions in order, object paths resolved once a request, live
 * references, null objects, errors that stop the batch and keep what came before. Knows nothing of Word.
 */
import {
  ActionType,
  HostError,
  PathType,
  httpStatusOf,
  type Action,
  type ArgumentInfo,
  type QueryInfo,
  type RichApiRequest,
  type RichApiResponse,
} from './protocol';
import type { ObjectType, Registry } from './registry';

interface Held {
  readonly type: string;
  readonly target: unknown;
  referenceId?: string;
}

interface Running {
  readonly request: RichApiRequest;
  readonly resolved: Map<number, Held | null>;
}

interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

export interface EngineOptions {
  readonly root: { readonly type: string; readonly target: unknown };
  readonly newObjects: Readonly<Record<string, { readonly type: string; make(): unknown }>>;
  /** Whether a requirement set is there ("WordApi", "1.6"). */
  supports(version: string): boolean;
  /** A fault of the host's own code: tests must fail on it, not read it as Word's answer. */
  onHostFault(error: unknown): void;
}

const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);
const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const keyIgnoringCase = (table: object | undefined, name: string): string | undefined =>
  Object.keys(table ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());

export class RichApiEngine {
  readonly events = new Map<string, number>();
  private readonly references = new Map<string, Held>();
  private readonly root: Held;
  private nextReference = 1;

  constructor(
    private readonly registry: Registry,
    private readonly options: EngineOptions,
  ) {
    this.root = { ...options.root };
  }

  get referenceCount(): number {
    return this.references.size;
  }

  /** @param fault makes the batch fail before the action of that index. */
  execute(request: RichApiRequest, fault?: { readonly at: number; readonly code: string }): RichApiResponse {
    const running: Running = { request, resolved: new Map() };
    const response: RichApiResponse = { Results: [] };
    const traces: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        if (index === fault?.at) throw new HostError(fault.code, 'Injected failure.');
        const value = this.perform(action, running, traces);
        response.Results.push({ ActionId: action.Id, Value: value ?? null });
      } catch (error) {
        const known = error instanceof HostError;
        if (!known) this.options.onHostFault(error);
        const code = known ? error.code : 'GeneralException';
        response.Error = {
          Code: code,
          Message: error instanceof Error ? error.message : String(error),
          Location: this.locate(action, running),
          ActionIndex: index,
          HttpStatusCode: httpStatusOf(code),
        };
        break;
      }
    }
    if (traces.length > 0) response.TraceIds = traces;
    return response;
  }

  private locate(action: Action, running: Running): string {
    const path = running.request.ObjectPaths[action.ObjectPathId];
    const name = action.Name || path?.Name || '';
    const parent = running.resolved.get(path?.ParentObjectPathId ?? action.ObjectPathId);
    return `${parent?.type ?? ''}.${name && camel(name)}`;
  }

  private perform(action: Action, running: Running, traces: number[]): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        traces.push(action.Id);
        return null;
      case ActionType.Instantiate: {
        const held = this.resolve(action.ObjectPathId, running);
        if (!held) return null;
        return held.referenceId ? { _ReferenceId: held.referenceId } : {};
      }
      case ActionType.Query:
        return this.query(this.resolve(action.ObjectPathId, running), action.QueryInfo ?? {}, running);
      case ActionType.QueryAsJson:
        return jsonOf(
          this.query(this.resolve(action.ObjectPathId, running), action.QueryInfo ?? {}, running),
        );
      case ActionType.SetProperty:
        this.setProperty(
          this.need(action.ObjectPathId, running),
          action.Name,
          this.argumentsOf(action.ArgumentInfo, running)[0],
        );
        return null;
      case ActionType.Update: {
        const held = this.need(action.ObjectPathId, running);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.setProperty(held, pascal(name), value);
        return null;
      }
      case ActionType.Method:
        return this.callMethod(action, running);
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType}`);
    }
  }

  private callMethod(action: Action, running: Running): unknown {
    if (action.Name === '_KeepReference') {
      // Sent for null objects too.
      const held = this.resolve(action.ObjectPathId, running);
      if (held) this.keep(held);
      return null;
    }
    const held = this.need(action.ObjectPathId, running);
    const args = this.argumentsOf(action.ArgumentInfo, running);
    switch (action.Name) {
      case '_RemoveReference':
        this.references.delete(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.references.clear();
        return null;
      case '_RegisterEvent':
      case '_UnregisterEvent': {
        const name = String(args[1]);
        const since = this.typeOf(held).events?.[name];
        if (since === undefined)
          throw new HostError('NotImplemented', `The stand-in Word raises no ${held.type}.on${name}`);
        this.require(held, `on${name}`, since);
        const count = (this.events.get(name) ?? 0) + (action.Name === '_RegisterEvent' ? 1 : -1);
        if (count > 0) this.events.set(name, count);
        else this.events.delete(name);
        return null;
      }
      default: {
        const result = this.member(held, 'methods', action.Name).call(
          this.receiver(held),
          ...args.map(targetOf),
        );
        return result ?? null;
      }
    }
  }

  private keep(held: Held): void {
    if (held.referenceId !== undefined && this.references.has(held.referenceId)) return;
    held.referenceId = `{${this.root.type}}{r${this.nextReference++}}`;
    this.references.set(held.referenceId, held);
  }

  private typeOf(held: Held): ObjectType {
    const type = this.registry[held.type];
    if (!type) throw new HostError('NotImplemented', `The stand-in Word has no type ${held.type}`);
    return type;
  }

  private member<K extends 'props' | 'nav' | 'methods'>(
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

  private require(held: Held, name: string, since: string): void {
    if (!this.options.supports(since))
      throw new HostError('ApiNotFound', `${held.type}.${name} needs WordApi ${since}`);
  }

  private setProperty(held: Held, name: string, value: unknown): void {
    const property = this.member(held, 'props', name);
    // office.js itself refuses to set what is read-only in Word, so this is a gap of ours.
    if (!property.set)
      throw new HostError('NotImplemented', `The stand-in Word cannot set ${held.type}.${camel(name)}`);
    property.set(held.target, value);
  }

  private need(id: number, running: Running): Held {
    const held = this.resolve(id, running);
    if (!held) throw new HostError('ItemNotFound', 'The requested item was not found (null object).');
    return held;
  }

  private argumentsOf(info: ArgumentInfo | undefined, running: Running): unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const path = paths?.[i];
      if (typeof path === 'number' && path > 0) return this.resolve(path, running);
      if (Array.isArray(path) && Array.isArray(value))
        return value.map((held: unknown, k) =>
          (path[k] as number) > 0 ? this.resolve(path[k] as number, running) : held,
        );
      return this.dereference(value, running);
    });
  }

  private dereference(value: unknown, running: Running): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const path = (value as { _ObjectPathId?: unknown })._ObjectPathId;
    if (typeof path === 'number') return this.resolve(path, running);
    return Object.fromEntries(
      Object.entries(value).map(([key, held]) => [key, this.dereference(held, running)]),
    );
  }

  /** A method path runs its method when it is first resolved; that must happen once a request. */
  private resolve(id: number, running: Running): Held | null {
    const known = running.resolved.get(id);
    if (known !== undefined) return known;
    const held = this.resolveAnew(id, running);
    running.resolved.set(id, held);
    return held;
  }

  private resolveAnew(id: number, running: Running): Held | null {
    const path = running.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath', `Unknown object path ${id}`);
    const wrap = (type: string | undefined, target: unknown): Held | null =>
      target === null || target === undefined || type === undefined ? null : { type, target };
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.root;
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId: {
        const held = this.references.get(path.Name);
        if (!held) throw new HostError('InvalidReference', `No such reference: ${path.Name}`);
        return held;
      }
      case PathType.NewObject: {
        const made = this.options.newObjects[path.Name];
        if (!made) throw new HostError('NotImplemented', `The stand-in Word cannot make ${path.Name}`);
        return { type: made.type, target: made.make() };
      }
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0, running);
        if (!parent) return null;
        const args = () => this.argumentsOf(path.ArgumentInfo, running).map(targetOf);
        if (path.ObjectPathType === PathType.Property) {
          const navigation = this.member(parent, 'nav', path.Name);
          return wrap(navigation.type, navigation.get(parent.target));
        }
        if (path.ObjectPathType === PathType.Method) {
          if (this.typeOf(parent).items && (path.Name === 'GetItemAt' || path.Name === 'GetItem'))
            return this.item(parent, Number(args()[0]));
          const method = this.member(parent, 'methods', path.Name);
          return wrap(method.returns, method.call(this.receiver(parent), ...args()));
        }
        if (path.ObjectPathType === PathType.Indexer) return this.item(parent, Number(args()[0]));
        throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}`);
      }
    }
  }

  private receiver(held: Held): unknown {
    return this.typeOf(held).items ? listOf(held) : held.target;
  }

  private item(parent: Held, index: number): Held {
    const type = this.typeOf(parent).items;
    const target = type && listOf(parent)[index];
    if (!type || target === undefined)
      throw new HostError('ItemNotFound', 'The requested item was not found.');
    return { type, target };
  }

  private query(held: Held | null, info: QueryInfo, running: Running): unknown {
    if (!held) return null;
    const selection = selectionOf(info);
    if (!this.typeOf(held).items) return this.valueOf(held, selection, running);
    const all = listOf(held);
    const from = info.Skip ?? 0;
    const value = this.itemsOf(
      held,
      all.slice(from, info.Top === undefined ? undefined : from + info.Top),
      selection,
      running,
    );
    return held.referenceId ? { ...value, _ReferenceId: held.referenceId } : value;
  }

  private itemsOf(
    held: Held,
    targets: readonly unknown[],
    selection: Selection,
    running: Running,
  ): { _Items: unknown[] } {
    const type = this.typeOf(held).items!;
    return {
      _Items: targets.map((target, index) => {
        const item: Held = { type, target };
        if (running.request.AutoKeepReference) this.keep(item);
        const value = this.valueOf(item, selection, running);
        return item.referenceId ? value : { ...value, _Index: index };
      }),
    };
  }

  private valueOf(held: Held, selection: Selection, running: Running): Record<string, unknown> {
    const type = this.typeOf(held);
    const value: Record<string, unknown> = {};
    if (held.referenceId) value['_ReferenceId'] = held.referenceId;
    if (selection.all || selection.children.size === 0)
      for (const [name, property] of Object.entries(type.props ?? {}))
        if (this.options.supports(property.since ?? '1.1')) value[name] = property.get(held.target);
    for (const [segment, below] of selection.children) {
      const property = keyIgnoringCase(type.props, segment);
      if (property) {
        value[property] = this.member(held, 'props', property).get(held.target);
        continue;
      }
      const name = keyIgnoringCase(type.nav, segment);
      if (!name) throw new HostError('InvalidArgument', `The stand-in Word has no ${held.type}.${segment}`);
      const navigation = this.member(held, 'nav', name);
      const target = navigation.get(held.target);
      const next: Held | null =
        target === null || target === undefined ? null : { type: navigation.type, target };
      if (!next) value[name] = null;
      else if (this.typeOf(next).items) value[name] = this.itemsOf(next, listOf(next), below, running);
      else value[name] = this.valueOf(next, below, running);
    }
    return value;
  }
}

/** A collection is looked at anew each time: paragraphs come and go while the add-in holds it. */
const listOf = (held: Held): readonly unknown[] =>
  typeof held.target === 'function'
    ? (held.target as () => readonly unknown[])()
    : (held.target as readonly unknown[]);

const targetOf = (argument: unknown): unknown =>
  argument !== null && typeof argument === 'object' && 'type' in argument && 'target' in argument
    ? (argument as Held).target
    : argument;

function selectionOf(info: QueryInfo): Selection {
  const root: Selection = { all: false, children: new Map() };
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let at = root;
    for (const segment of path.split('/').filter((part) => part !== '' && part.toLowerCase() !== 'items')) {
      if (segment === '*') {
        at.all = true;
        continue;
      }
      let next = at.children.get(segment);
      if (!next) at.children.set(segment, (next = { all: false, children: new Map() }));
      at = next;
    }
  }
  return root;
}

function jsonOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(jsonOf);
  if (value === null || typeof value !== 'object') return value;
  const items = (value as { _Items?: unknown[] })._Items;
  if (items) return { items: items.map(jsonOf) };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !name.startsWith('_'))
      .map(([name, held]) => [camel(name), jsonOf(held)]),
  );
}
