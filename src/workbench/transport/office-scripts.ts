/** Microsoft's files, unmodified, and our additions to them, for Node: each is compiled once a process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script, type Context } from 'node:vm';

export const OFFICE_DIST = join('node_modules', '@microsoft', 'office-js', 'dist');

const compiled = new Map<string, Script>();
function run(path: string, realm: Context | undefined): void {
  let script = compiled.get(path);
  if (!script) compiled.set(path, (script = new Script(readFileSync(path, 'utf8'), { filename: path })));
  if (realm) script.runInContext(realm);
  else script.runInThisContext();
}

/** In a realm of choice; in this one when not said. */
export const runOffice = (file: string, realm?: Context): void => run(join(OFFICE_DIST, file), realm);
export const runExtras = (realm?: Context): void =>
  run(join('src', 'workbench', 'extras', 'extras.js'), realm);
