/**
 * Serves the workbench on this machine only. The pane's page is the one that ships; two things are answered in
 * its place: the address of office.js, from node_modules and unmodified, and a script before it that makes the
 * workbench the host. On the frame route (Word on the web) not even that: the page goes out byte for byte.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { OFFICE_DIST } from '../workbench/transport/office-scripts';

const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  png: 'image/png',
  xml: 'application/xml',
  txt: 'text/plain',
};

/** The pane's page for the workbench: same bytes but for the two script tags. */
export function connected(page: string): string {
  const tag = new RegExp(`<script src="?${OFFICE_CDN}office\\.js"?></script>`);
  if (!tag.test(page)) throw new Error("the pane's page does not load office.js from Microsoft");
  return page.replace(
    tag,
    '<script src="/connect.js"></script><script src="/office-js/office.js"></script><script src="/extras-when-ready.js"></script>',
  );
}

const answer: RequestListener = (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
  const send = (content: Uint8Array | string, ending: string): void => {
    response.writeHead(200, {
      'content-type': TYPES[ending] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(content);
  };
  if (path === '/connect.js') return send(readFileSync('src/workbench/page/connect.js'), 'js');
  if (path === '/extras-when-ready.js') {
    const extras = readFileSync('src/workbench/extras/extras.js', 'utf8');
    return send(`Office.onReady(function () {\n${extras}\n});`, 'js');
  }
  const file =
    path === '/'
      ? join('dist', 'workbench', 'index.html')
      : path.startsWith('/office-js/')
        ? join(OFFICE_DIST, path.slice('/office-js/'.length))
        : existsSync(join('dist', path))
          ? join('dist', path)
          : join('dist', 'workbench', path);
  if (path.includes('..') || !existsSync(file)) {
    response.writeHead(404);
    response.end();
    return;
  }
  const isConnected = path === '/taskpane.html' && !request.url?.includes('plain');
  const content = readFileSync(file);
  send(isConnected ? connected(content.toString('utf8')) : content, file.split('.').pop() ?? '');
};

/** Listens on the first free port from `port` on; resolves with the address. */
export async function serveWorkbench(port: number, secure = false): Promise<{ url: string; server: Server }> {
  const server = secure ? createSecureServer(await certificate(), answer) : createServer(answer);
  for (let at = port; at < port + 50; at++) {
    const free = await new Promise<boolean>((done, fail) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? done(false) : fail(error),
      );
      server.listen(at, '127.0.0.1', () => done(true));
    });
    if (free) return { url: `http${secure ? 's' : ''}://localhost:${at}`, server };
  }
  throw new Error(`no free port from ${port} on`);
}

/** Made anew each time and trusted by nobody: tests tell their browser to accept it. */
async function certificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  return { key, cert };
}
