/**
 * Executes RichApi requests against a registry: actions in order, object paths resolved once a request, live
 * references, null objects, errors that stop the batch and keep what came before. Knows nothing of Word.
 */
import { camel, hold, Objects, pascal, type Held } from './objects';
import {
  ActionType,
  HostError,
  PathType,
  httpStatusOf,
  type Action,
  type ArgumentInfo,
  type RichApiRequest,
  type RichApiResponse,
} from './protocol';
import { jsonOf, query } from './query';
import type { Registry } from './registry';

interface Running {
  readonly request: RichApiRequest;
  readonly resolved: Map<number, Held | null>;
}

export interface EngineOptions {
  readonly root: { readonly type: string; readonly target: unknown };
  readonly newObjects: Readonly<Record<string, { readonly type: string; make(): unknown }>>;
  /** Whether the requirement set ("1.6") that a member came with is there. */
  supports(since: string): boolean;
  /** A fault of the host's own code: tests must fail on it, not read it as Word's answer. */
  onHostFault(error: unknown): void;
}

export class RichApiEngine {
  /** How many handlers the add-in has for each event. */
  readonly events = new Map<string, number>();
  private readonly objects: Objects;
  private readonly root: Held;

  constructor(
    registry: Registry,
    private readonly options: EngineOptions,
  ) {
    this.root = { ...options.root };
    this.objects = new Objects(registry, options.root.type, options.supports);
  }

  get referenceCount(): number {
    return this.objects.referenceCount;
  }

  /** What the add-in still holds leads nowhere any more: another document is open. */
  forget(): void {
    this.objects.releaseAll();
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
          Location: locate(action, running),
          ActionIndex: index,
          HttpStatusCode: httpStatusOf(code),
        };
        break;
      }
    }
    if (traces.length > 0) response.TraceIds = traces;
    return response;
  }

  private perform(action: Action, running: Running, traces: number[]): unknown {
    const ask = (): unknown =>
      query(
        this.objects,
        this.resolve(action.ObjectPathId, running),
        action.QueryInfo ?? {},
        running.request.AutoKeepReference === true,
      );
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
        return ask();
      case ActionType.QueryAsJson:
        return jsonOf(ask());
      case ActionType.SetProperty: {
        const [value] = this.argumentsOf(action.ArgumentInfo, running);
        this.objects.setProperty(this.need(action.ObjectPathId, running), action.Name, value);
        return null;
      }
      case ActionType.Update: {
        const held = this.need(action.ObjectPathId, running);
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.objects.setProperty(held, pascal(name), value);
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
      if (held) this.objects.keep(held);
      return null;
    }
    const held = this.need(action.ObjectPathId, running);
    const args = this.argumentsOf(action.ArgumentInfo, running);
    switch (action.Name) {
      case '_RemoveReference':
        this.objects.release(String(args[0]));
        return null;
      case '_RemoveAllReferences':
        this.objects.releaseAll();
        return null;
      case '_RegisterEvent':
      case '_UnregisterEvent': {
        const name = String(args[1]);
        this.objects.event(held, name);
        const count = (this.events.get(name) ?? 0) + (action.Name === '_RegisterEvent' ? 1 : -1);
        if (count > 0) this.events.set(name, count);
        else this.events.delete(name);
        return null;
      }
      default:
        return this.objects.call(held, action.Name, args.map(targetOf)).value ?? null;
    }
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
    switch (path.ObjectPathType) {
      case PathType.GlobalObject:
        return this.root;
      case PathType.NullObject:
        return null;
      case PathType.ReferenceId:
        return this.objects.referred(path.Name);
      case PathType.NewObject: {
        const made = this.options.newObjects[path.Name];
        if (!made) throw new HostError('NotImplemented', `The stand-in Word cannot make ${path.Name}`);
        return { type: made.type, target: made.make() };
      }
      default: {
        const parent = this.resolve(path.ParentObjectPathId ?? 0, running);
        if (!parent) return null;
        if (path.ObjectPathType === PathType.Property) return this.objects.navigate(parent, path.Name);
        const args = this.argumentsOf(path.ArgumentInfo, running).map(targetOf);
        if (path.ObjectPathType === PathType.Indexer || isIndexer(path.Name, parent, this.objects))
          return this.objects.item(parent, Number(args[0]));
        if (path.ObjectPathType !== PathType.Method)
          throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType}`);
        const { value, type } = this.objects.call(parent, path.Name, args);
        return type === undefined ? null : hold(type, value);
      }
    }
  }
}

const isIndexer = (name: string, parent: Held, objects: Objects): boolean =>
  objects.typeOf(parent).items !== undefined && (name === 'GetItemAt' || name === 'GetItem');

const targetOf = (argument: unknown): unknown =>
  argument !== null && typeof argument === 'object' && 'type' in argument && 'target' in argument
    ? (argument as Held).target
    : argument;

function locate(action: Action, running: Running): string {
  const path = running.request.ObjectPaths[action.ObjectPathId];
  const name = action.Name || path?.Name || '';
  const parent = running.resolved.get(path?.ParentObjectPathId ?? action.ObjectPathId);
  return `${parent?.type ?? ''}.${name && camel(name)}`;
}
