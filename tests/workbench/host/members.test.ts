import { buildDocx } from '../../../src/workbench/document/build';
import type { Registry } from '../../../src/workbench/host/registry';
import { WordHost } from '../../../src/workbench/host/word-host';
import { wordRegistry } from '../../../src/workbench/host/word-model';
import { documentedSets, usedMembers, type Member } from './office-types';

const host = new WordHost(buildDocx(['']));
const registry: Registry = wordRegistry(() => host);
const pascal = (name: string): string => name[0]!.toUpperCase() + name.slice(1);
const camel = (name: string): string => name[0]!.toLowerCase() + name.slice(1);

function implemented({ type, name }: Member): boolean {
  if (type === 'RequestContext') return name === 'document';
  const table = registry[type];
  if (name === 'items') return table?.items !== undefined;
  const wire = pascal(name);
  return (
    table?.props?.[wire] !== undefined ||
    table?.nav?.[wire] !== undefined ||
    table?.methods?.[wire] !== undefined ||
    table?.events?.[name.replace(/^on/, '')] !== undefined
  );
}

test('the host implements every member of Word that the add-in uses', () => {
  const used = ['src/word', 'src/taskpane'].flatMap(usedMembers);
  const missing = used.filter((member) => !implemented(member)).map(({ type, name }) => `${type}.${name}`);
  process.stdout.write(
    `Word members the add-in uses: ${used.length}, implemented: ${used.length - missing.length}\n`,
  );
  expect(missing).toEqual([]);
  // The count itself must be able to fail: these are used in any version of the add-in.
  expect(used).toEqual(
    expect.arrayContaining([
      { type: 'Document', name: 'changeTrackingMode' },
      { type: 'Paragraph', name: 'getReviewedText' },
      { type: 'ParagraphCollection', name: 'items' },
    ]),
  );
});

test("each member stands in the requirement set that Microsoft's reference gives", () => {
  const documented = documentedSets();
  const wrong: string[] = [];
  let count = 0;
  for (const [type, table] of Object.entries(registry)) {
    if (type === 'AddinInternalService') continue;
    const rows = [
      ...[table.props, table.nav, table.methods].flatMap((part) =>
        Object.entries(part ?? {}).map(([wire, { since }]) => [camel(wire), since ?? '1.1'] as const),
      ),
      ...Object.entries(table.events ?? {}).map(([name, since]) => [`on${name}`, since] as const),
    ];
    for (const [name, since] of rows) {
      count += 1;
      const said = documented.get(`${type}.${name}`);
      if (said !== `WordApi ${since}`) wrong.push(`${type}.${name}: ${since}, documented ${said}`);
    }
  }
  process.stdout.write(`Word members the host implements: ${count}\n`);
  expect(wrong).toEqual([]);
  expect(count).toBeGreaterThan(150);
});
