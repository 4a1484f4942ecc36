/**
 * The rules of an add-in-only manifest that the published schema does not catch (checked: it passes an
 * http URL, a wrong host name and a dangling resource id). Microsoft's own validator posts the file to a
 * service, so it stays a script of its own: `npm run validate:online`.
 */
import { parseXmlDocument, type Document, type Element } from 'slimdom';

/** Icon files by pixel size, as the manifest names them: the caller reads them from `assets`. */
export type IconSizeOf = (fileName: string) => number | undefined;

const CHINESE = 'zh-CN';

/** Returns what is wrong, one sentence each; empty when the manifest is sound. */
export function manifestFaults(xml: string, iconSizeOf: IconSizeOf): string[] {
  let manifest: Document;
  try {
    manifest = parseXmlDocument(xml);
  } catch (error) {
    return [`manifest.xml is not well-formed XML: ${String(error)}`];
  }
  return [
    ...urlFaults(manifest),
    ...identityFaults(manifest),
    ...resourceFaults(manifest),
    ...localeFaults(manifest),
    ...iconFaults(manifest, iconSizeOf),
  ];
}

const all = (manifest: Document, name: string): Element[] =>
  [...manifest.getElementsByTagNameNS('*', name)] as Element[];
const value = (element: Element | undefined, attribute = 'DefaultValue'): string =>
  element?.getAttribute(attribute) ?? '';

function urlFaults(manifest: Document): string[] {
  const urls = ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'Url', 'Image']
    .flatMap((name) => all(manifest, name))
    .filter((element) => element.hasAttribute('DefaultValue'));
  const faults = urls
    .filter((element) => !value(element).startsWith('https://'))
    .map((element) => `${element.localName} must be an https URL, not "${value(element)}"`);
  if (all(manifest, 'SupportUrl').length !== 1) faults.push('exactly one SupportUrl is needed');
  return faults;
}

function identityFaults(manifest: Document): string[] {
  const faults: string[] = [];
  const text = (name: string) => all(manifest, name)[0]?.textContent?.trim() ?? '';
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) faults.push('Id must be a GUID');
  if (!/^\d+(\.\d+){1,3}$/.test(text('Version'))) faults.push('Version must be dotted numbers');
  if (text('Permissions') !== 'ReadWriteDocument')
    faults.push('Permissions must be ReadWriteDocument: the add-in inserts text');
  const hosts = all(manifest, 'Host').map(
    (host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'),
  );
  if (hosts.length !== 2 || hosts.some((host) => host !== 'Document'))
    faults.push(`both Host elements must name Document (Word), not ${hosts.join(', ') || 'nothing'}`);
  const floors = all(manifest, 'Set').filter((set) => set.getAttribute('Name') === 'WordApi');
  if (floors.length === 0 || floors.some((set) => set.getAttribute('MinVersion') !== '1.4'))
    faults.push('WordApi 1.4 is the requirement floor, in every Requirements element');
  return faults;
}

function resourceFaults(manifest: Document): string[] {
  const declared = new Map<string, string>();
  const faults: string[] = [];
  for (const name of ['Image', 'Url', 'String'])
    for (const element of all(manifest, name)) {
      const id = element.getAttribute('id');
      if (id === null) continue;
      if (id.length > 32) faults.push(`resource id "${id}" is longer than 32 characters`);
      if (declared.has(id)) faults.push(`resource id "${id}" is declared twice`);
      declared.set(id, name);
    }
  const used = new Set(
    ([...manifest.getElementsByTagNameNS('*', '*')] as Element[])
      .map((element) => element.getAttribute('resid'))
      .filter((id): id is string => id !== null),
  );
  for (const id of used) if (!declared.has(id)) faults.push(`resid "${id}" names no resource`);
  for (const id of declared.keys()) if (!used.has(id)) faults.push(`resource "${id}" is used nowhere`);
  const limits: [string, number][] = [
    ['ShortStrings', 125],
    ['LongStrings', 250],
  ];
  for (const [group, limit] of limits)
    for (const holder of all(manifest, group))
      for (const element of [...holder.getElementsByTagNameNS('*', '*')] as Element[]) {
        const text = element.getAttribute('DefaultValue') ?? element.getAttribute('Value') ?? '';
        if (text.length > limit) faults.push(`"${text.slice(0, 30)}…" is longer than ${limit} characters`);
      }
  return faults;
}

function localeFaults(manifest: Document): string[] {
  const spoken = ['DisplayName', 'Description', 'String'].flatMap((name) =>
    all(manifest, name).filter((element) => element.hasAttribute('DefaultValue')),
  );
  return spoken
    .filter((element) => {
      const override = ([...element.childNodes] as Element[]).find(
        (child) => child.localName === 'Override' && child.getAttribute('Locale') === CHINESE,
      );
      return !/\p{Script=Han}/u.test(override?.getAttribute('Value') ?? '');
    })
    .map((element) => `${element.getAttribute('id') ?? element.localName} has no ${CHINESE} text`);
}

function iconFaults(manifest: Document, iconSizeOf: IconSizeOf): string[] {
  const faults: string[] = [];
  const expect = (url: string, size: number) => {
    const file = url.split('/').pop() ?? '';
    const actual = iconSizeOf(file);
    if (actual !== size)
      faults.push(`${file} must be ${size} × ${size} pixels, it is ${actual ?? 'missing'}`);
  };
  expect(value(all(manifest, 'IconUrl')[0]), 64);
  expect(value(all(manifest, 'HighResolutionIconUrl')[0]), 128);
  const images = new Map(
    all(manifest, 'Image')
      .filter((image) => image.hasAttribute('id'))
      .map((image) => [image.getAttribute('id'), value(image)]),
  );
  for (const icon of all(manifest, 'Icon')) {
    const sizes = ([...icon.getElementsByTagNameNS('*', 'Image')] as Element[]).map((image) => {
      const size = Number(image.getAttribute('size'));
      const url = images.get(image.getAttribute('resid'));
      if (url !== undefined) expect(url, size);
      return size;
    });
    for (const size of [16, 32, 80])
      if (!sizes.includes(size)) faults.push(`an Icon lacks its ${size} pixel image`);
  }
  return faults;
}

/** Width of a square PNG read from its header, undefined when it is not one. */
export function pngSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return undefined;
  return view.getUint32(16) === view.getUint32(20) ? view.getUint32(16) : undefined;
}
