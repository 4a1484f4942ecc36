/**
 * `npm start`: build, then sideload into Word. `npm start -- web --document URL` for Word on the web.
 * Word runs on Windows, macOS and the web; elsewhere one sentence says what to do instead.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const wanted = process.argv.slice(2);
const wordIsHere =
  (process.platform === 'win32' &&
    spawnSync('reg', ['query', 'HKCR\\Word.Application\\CLSID'], { stdio: 'ignore' }).status === 0) ||
  (process.platform === 'darwin' && existsSync('/Applications/Microsoft Word.app'));

if (!wordIsHere && wanted[0] !== 'web') {
  console.log(
    'Word is not installed on this machine: run `npm run demo` to use the add-in in your browser, ' +
      'or `npm start -- web --document URL` to sideload it into Word on the web.',
  );
  process.exit(0);
}
const run = (command, ...args) => {
  const done = spawnSync('npx', [command, ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
run('webpack', '--mode', 'production');
run('office-addin-debugging', 'start', 'manifest.xml', ...wanted);
