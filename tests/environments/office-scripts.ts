/** Runs Microsoft's files, unmodified, and our additions in a realm of choice; each is compiled once a worker. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, type Context } from 'node:vm';

const DIST = join('node_modules', '@microsoft', 'office-js', 'dist');
/** Where the shipped page loads office.js from; answered from the package. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const compiled = new Map<string, Script>();
function run(path: string, realm: Context): void {
  let script = compiled.get(path);
  if (!script) compiled.set(path, (script = new Script(readFileSync(path, 'utf8'), { filename: path })));
  script.runInContext(realm);
}

export const runOffice = (file: string, realm: Context): void => run(join(DIST, file), realm);
export const runExtras = (realm: Context): void =>
  run(join('src', 'workbench', 'extras', 'extras.js'), realm);

/** Starts office.js in a page as its script tag would, and serves the files that it then asks for. */
export function startOffice(page: Window, realm: Context): void {
  const { head } = page.document;
  const marker = page.document.createElement('script');
  head.appendChild(marker);
  // office.js finds its own folder by this tag; it is not fetched.
  marker.setAttribute('src', `${CDN}office.js`);
  const append = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    const tag = node as unknown as HTMLScriptElement;
    if (tag.tagName !== 'SCRIPT' || !tag.src.startsWith(CDN)) return append(node);
    const file = tag.src.slice(CDN.length);
    tag.removeAttribute('src');
    append(node);
    queueMicrotask(() => {
      if (!existsSync(join(DIST, file))) {
        tag.onerror?.(`no ${file}`);
        return;
      }
      runOffice(file, realm);
      tag.onload?.(new (page as Window & typeof globalThis).Event('load'));
    });
    return node;
  };
  runOffice('office.js', realm);
}
