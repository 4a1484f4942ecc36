/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { CONTRACT, FakeWord, open, standInForBrowser } from './fake-word';

standInForBrowser();

test('an empty document says so', async () => {
  await open(new FakeWord(['', ' ']));
  expect(screen.getByText(/The document is empty/)).toBeTruthy();
});

const GERMAN = Array.from(
  { length: 6 },
  (_, i) =>
    `§ ${i} Der Anbieter verpflichtet sich, die Daten des Kunden vertraulich zu behandeln und nur zur Erfüllung dieses Vertrages zu verwenden.`,
);

test('a contract in a third language says so; English and Chinese ones do not', async () => {
  await open(new FakeWord(GERMAN));
  expect(screen.getByText(/another language/)).toBeTruthy();
  cleanup();
  await open(new FakeWord(Array.from({ length: 6 }, () => CONTRACT).flat()));
  expect(screen.queryByText(/another language/)).toBeNull();
});

test('parts that were not read are named', async () => {
  await open(new FakeWord(CONTRACT, { unread: ['footnotes', 'textBoxes'] }), 'zh');
  expect(screen.getByText('以下部分未审查：脚注、文本框。请自行阅读。')).toBeTruthy();
});

test('a locked document can be reviewed, and nothing in it be written', async () => {
  const { word, user } = await open(new FakeWord(CONTRACT, { locked: 'protected' }));
  expect(screen.getByText(/The document is protected/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /Model Training/ }));
  await user.click(screen.getByRole('button', { name: 'Insert' }));
  await user.click(screen.getByRole('button', { name: 'Highlight' }));
  expect(word.asked).toEqual(['read', 'residue']);
});

test('the check before sending tells in words what is left, and removes the marks', async () => {
  const word = new FakeWord();
  const { user } = await open(word);
  word.left = { highlights: 3, internalNotes: 1, insertions: ['a', 'b'] };
  await user.click(screen.getByRole('button', { name: 'More' }));
  await user.click(screen.getByRole('menuitem', { name: 'Check before sending' }));
  for (const sentence of [/3 highlights/, /1 internal note\./, /2 hidden bookmarks/])
    expect(screen.getByText(sentence)).toBeTruthy();
  word.left = { highlights: 0, internalNotes: 0, insertions: [] };
  await user.click(screen.getByRole('button', { name: 'Remove all our marks' }));
  expect(word.asked.slice(2)).toEqual(['residue', 'clear', 'residue']);
  expect(screen.getByText(/Nothing of this pane is left/)).toBeTruthy();
  await user.click(
    within(screen.getByRole('region', { name: 'Before sending' })).getByRole('button', { name: 'Close' }),
  );
  expect(screen.queryByRole('region', { name: 'Before sending' })).toBeNull();
  expect(document.querySelectorAll('[data-topic]')).toHaveLength(8);
});

test('marks of another day are told at opening, and can be removed', async () => {
  const word = new FakeWord();
  word.left = { highlights: 2, internalNotes: 0, insertions: [] };
  const { user } = await open(word);
  expect(screen.getByText(/2 highlights of this pane from before/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Remove all our marks' }));
  expect(word.last).toBe('clear');
  expect(screen.queryByText(/from before/)).toBeNull();
});
