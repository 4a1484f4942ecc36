/** `npm run robustness`, first draft */
import { docxFiles } from './robustness/corpus';
import { sweepFile } from './robustness/file';

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const start = performance.now();
  const codes = new Map<string, number>();
  for (const [i, path] of docxFiles().entries()) {
    if (wanted.length > 0 && !wanted.some((part) => path.includes(part))) continue;
    const t = performance.now();
    const { row, details, injected, syncs } = await sweepFile(path, i % 2 === 1);
    const ms = Math.round(performance.now() - t);
    if (details.length > 0 || wanted.length > 0 || ms > 3000)
      console.log(Object.values(row).join(' | '), ms, injected, syncs);
    if (wanted.length > 0) console.log(details.join('\n'));
    for (const part of ['highlight', 'insert', 'redline', 'faults'] as const) {
      const key = part + ': ' + row[part];
      codes.set(key, (codes.get(key) ?? 0) + 1);
    }
  }
  console.log(
    [...codes]
      .sort((a, b) => b[1] - a[1])
      .map(([k, n]) => `${n} ${k}`)
      .join('\n'),
  );
  console.log(Math.round(performance.now() - start), 'ms');
}
void main();
