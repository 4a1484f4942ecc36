/** Answers load() and retrieve(): the values asked for, of an object and of what it leads to. */
import { camel, listOf, type Held, type Objects } from './objects';
import { HostError, type QueryInfo } from './protocol';

interface Selection {
  all: boolean;
  readonly children: Map<string, Selection>;
}

/** @param keeps whether every item gets a reference of its own, as inside Word.run. */
export function query(objects: Objects, held: Held | null, info: QueryInfo, keeps: boolean): unknown {
  if (!held) return null;
  const selection = selectionOf(info);
  if (!objects.typeOf(held).items) return valueOf(objects, held, selection, keeps);
  const from = info.Skip ?? 0;
  const page = listOf(held).slice(from, info.Top === undefined ? undefined : from + info.Top);
  const value = itemsOf(objects, held, page, selection, keeps);
  return held.referenceId ? { ...value, _ReferenceId: held.referenceId } : value;
}

function itemsOf(
  objects: Objects,
  held: Held,
  targets: readonly unknown[],
  selection: Selection,
  keeps: boolean,
): { _Items: unknown[] } {
  const type = objects.typeOf(held).items!;
  return {
    _Items: targets.map((target, index) => {
      const item: Held = { type, target };
      if (keeps) objects.keep(item);
      const value = valueOf(objects, item, selection, keeps);
      return item.referenceId ? value : { ...value, _Index: index };
    }),
  };
}

function valueOf(
  objects: Objects,
  held: Held,
  selection: Selection,
  keeps: boolean,
): Record<string, unknown> {
  const type = objects.typeOf(held);
  const value: Record<string, unknown> = {};
  if (held.referenceId) value['_ReferenceId'] = held.referenceId;
  if (selection.all || selection.children.size === 0)
    for (const [name, property] of Object.entries(type.props ?? {}))
      if (objects.supports(property.since ?? '1.1')) value[name] = property.get(held.target);
  for (const [segment, below] of selection.children) {
    const property = keyIgnoringCase(type.props, segment);
    if (property) {
      value[property] = objects.member(held, 'props', property).get(held.target);
      continue;
    }
    const name = keyIgnoringCase(type.nav, segment);
    if (!name) throw new HostError('InvalidArgument', `The stand-in Word has no ${held.type}.${segment}`);
    const next = objects.navigate(held, name);
    if (!next) value[name] = null;
    else if (objects.typeOf(next).items) value[name] = itemsOf(objects, next, listOf(next), below, keeps);
    else value[name] = valueOf(objects, next, below, keeps);
  }
  return value;
}

const keyIgnoringCase = (table: object | undefined, name: string): string | undefined =>
  Object.keys(table ?? {}).find((key) => key.toLowerCase() === name.toLowerCase());

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

/** A query's value as plain JSON, which retrieve() asks for. */
export function jsonOf(value: unknown): unknown {
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
