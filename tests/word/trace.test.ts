/** @jest-environment ./tests/environments/word-node.ts */
import { buildDocx } from '../../src/workbench/document/build';
import { replay } from '../../src/workbench/host/replay';
import { WordHost } from '../../src/workbench/host/word-host';
import type { Mark } from '../../src/word/api';
import { createWordDocument } from '../../src/word/document';
import { startTrace, stopTrace, traced } from '../../src/word/trace';
import { open } from '../workbench/host/open';

const CONTRACT = buildDocx([
  'Vendor may use Customer Data to train its models.',
  '供应商应在七十二小时内通知客户。',
]);

const MARK: Mark = {
  topic: 2,
  span: { paragraph: 0, start: 0, end: 10 },
  paragraphText: 'Vendor may use Customer Data to train its models.',
};

test('off until asked for; then each exchange with Word is kept, as Word had it', async () => {
  const host = open(CONTRACT);
  const word = createWordDocument();
  await word.read();
  expect(traced()).toEqual([]);
  startTrace();
  const record = host.record();
  await word.read();
  await word.highlight([MARK]);
  stopTrace();
  const length = traced().length;
  await word.clearHighlights();
  expect(traced()).toHaveLength(length);
  const plain = JSON.parse(JSON.stringify(record)) as { request: unknown; response: unknown }[];
  expect(length).toBeGreaterThan(3);
  expect(traced().map(({ request, response }) => ({ request, response }))).toEqual(plain.slice(0, length));
});

test('a trace replays against the stand-in Word, whatever names the other Word gave', async () => {
  const host = open(CONTRACT);
  // Another Word has given other ids before.
  host.open(CONTRACT);
  startTrace();
  const word = createWordDocument();
  await word.read();
  await word.highlight([MARK]);
  await word.clearHighlights();
  stopTrace();
  expect(replay(traced(), new WordHost(CONTRACT))).toEqual([]);
});

test('where the stand-in answers otherwise, the replay says where', async () => {
  open(CONTRACT);
  startTrace();
  await createWordDocument().read();
  stopTrace();
  const [difference] = replay(
    traced(),
    new WordHost(buildDocx(['Vendor may do otherwise.', '供应商应在七十二小时内通知客户。'])),
  );
  expect(difference).toMatchObject({ word: MARK.paragraphText, standIn: 'Vendor may do otherwise.' });
  expect(difference!.path).toMatch(/Text$/);
});
