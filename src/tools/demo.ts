/** `npm run demo`: builds, serves the workbench on this machine and says where. */
import { spawnSync } from 'node:child_process';
import { serveWorkbench } from './demo-server';

async function demo(): Promise<void> {
  console.log('Building…');
  const built = spawnSync(
    process.execPath,
    ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--stats', 'errors-only'],
    {
      stdio: 'inherit',
    },
  );
  if (built.status !== 0) {
    process.exitCode = built.status ?? 1;
    return;
  }
  const { url } = await serveWorkbench(3100);
  console.log(`The workbench is at ${url} (Ctrl+C ends it).`);
}

void demo();
