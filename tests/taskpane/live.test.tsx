/** @jest-environment jsdom */
import { act, cleanup, screen } from '@testing-library/react';
import { contractOf } from './contract';
import { CONTRACT, FakeWord, open, standInForBrowser } from './fake-word';

standInForBrowser();

const card = (topic: number): Element => document.querySelector(`[data-topic="${topic}"]`)!;
const TURNED = CONTRACT.map((text) => text.replace('may use', 'shall not use'));

test('the cards follow the document, and the news is read out', async () => {
  const { word } = await open();
  expect(card(2).textContent).toContain('Adverse');
  await word.edit(TURNED);
  expect(card(2).textContent).not.toContain('Adverse');
  expect(screen.getByTestId('news').textContent).toMatch(/^2\. Model Training Restrictions: now /);
  expect(word.asked).toEqual(['read', 'residue']);
});

test('the card of the passage at the caret lights up; the focus stays where it is', async () => {
  const { word, user } = await open();
  const button = screen.getByRole('button', { name: /Priorities|中文/ });
  await user.click(button);
  const focused = document.activeElement;
  await act(async () => word.follower!.caret(1));
  expect(card(3).textContent).toContain('光标在此');
  expect(card(2).textContent).not.toContain('光标在此');
  expect(document.activeElement).toBe(focused);
  await act(async () => word.follower!.caret(-1));
  expect(document.body.textContent).not.toContain('光标在此');
});

test('stale is told with what to do, and Rescan ends it', async () => {
  const { word, user } = await open();
  expect(screen.queryByText('May be out of date')).toBeNull();
  await act(async () => word.follower!.stale());
  expect(screen.getByText('May be out of date')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Rescan' }));
  expect(word.asked).toEqual(['read', 'residue', 'read']);
  expect(screen.queryByText('May be out of date')).toBeNull();
});

test('the pane lets go of the document when it closes', async () => {
  const { word, view } = await open();
  expect(word.isFollowed).toBe(true);
  view.unmount();
  expect(word.isFollowed).toBe(false);
});

test('a first reading that fails says what to do, and Rescan reads', async () => {
  const word = new FakeWord();
  word.failure = { kind: 'timeout' };
  const { user } = await open(word);
  expect(screen.getByTestId('notice').textContent).toContain('Try again');
  expect(word.isFollowed).toBe(false);
  word.failure = undefined;
  await user.click(screen.getByRole('button', { name: 'Rescan' }));
  expect(document.querySelectorAll('[data-topic]')).toHaveLength(8);
  expect(word.isFollowed).toBe(true);
});

test('decisions stay with the contract through edits and another opening, not with another contract', async () => {
  const { word, user } = await open();
  await user.click(screen.getByRole('button', { name: /Model Training/ }));
  await user.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(card(2).textContent).toContain('Dismissed');
  expect(document.body.textContent).toContain('1 of 8 handled');
  await word.edit(TURNED);
  expect(card(2).textContent).toContain('Dismissed');
  cleanup();
  // Saved…
  await open(new FakeWord(TURNED));
  expect(card(2).textContent).toContain('Dismissed');
  cleanup();
  // …or closed without saving.
  await open(new FakeWord(CONTRACT));
  expect(card(2).textContent).toContain('Dismissed');
  cleanup();
  await open(new FakeWord(['Vendor may use Customer Data to train models of its own.']));
  expect(card(2).textContent).not.toContain('Dismissed');
});

test('what is kept on this computer holds no words of the contract', async () => {
  const word = new FakeWord();
  word.contract = contractOf(CONTRACT, { fingerprint: 'f1' });
  const { user } = await open(word);
  await user.click(screen.getByRole('button', { name: /Model Training/ }));
  await user.click(screen.getByRole('button', { name: 'Mark as done' }));
  await user.click(screen.getByRole('button', { name: 'Insert' }));
  const kept = JSON.stringify({ ...localStorage });
  expect(kept).toContain('f1');
  expect(kept).toContain('insertion-1');
  expect(kept).not.toMatch(/Customer|Vendor|models/);
});
