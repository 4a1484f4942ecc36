/** Starts Microsoft's files, unmodified, in a page. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from 'node:vm';
import { OFFICE_DIST, runOffice } from '../../src/workbench/transport/office-scripts';

/** Where the shipped page loads office.js from; answered from the package. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

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
      if (!existsSync(join(OFFICE_DIST, file))) {
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
