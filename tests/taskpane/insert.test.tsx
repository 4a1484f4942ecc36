/** @jest-environment jsdom */
import { cleanup, screen, within } from '@testing-library/react';
import { clauseOf } from '../../src/playbook/clauses';
import { CONTRACT, FakeWord, openCardOf, standInForBrowser } from './fake-word';

standInForBrowser();

const { en, zh } = clauseOf(2).sample;
const AT_CURSOR = { place: { kind: 'cursor' }, form: 'paragraphs' };

const openCard = (word?: FakeWord) => openCardOf(/Model Training/, word);

test('at the cursor, both languages, English first; the result is announced with its undoing', async () => {
  const { press, word } = await openCard();
  await press('button', 'Insert');
  expect(word.last).toEqual([
    'insert',
    [
      { language: 'en', text: en },
      { language: 'zh', text: zh },
    ],
    AT_CURSOR,
  ]);
  const notice = within(screen.getByTestId('notice'));
  expect(notice.getByText(/paragraph of its own/)).toBeTruthy();
  expect(notice.getByRole('button', { name: 'Undo insertion' })).toBeTruthy();
});

test('one language alone, and the choice is remembered', async () => {
  const { press, word } = await openCard();
  await press('radio', '中文');
  await press('button', 'Insert');
  expect(word.last).toEqual(['insert', [{ language: 'zh', text: zh }], AT_CURSOR]);
  cleanup();
  const again = await openCard();
  await again.press('button', 'Insert');
  expect(again.word.last).toEqual(['insert', [{ language: 'zh', text: zh }], AT_CURSOR]);
});

test('Chinese first, in two columns, with a heading line each', async () => {
  const { press, word } = await openCard();
  await press('radio', 'Chinese first');
  await press('radio', 'Two columns');
  await press('checkbox', 'With a heading line');
  await press('button', 'Insert');
  const { title } = clauseOf(2);
  expect(word.last).toEqual([
    'insert',
    [
      { language: 'zh', text: title.zh, heading: true },
      { language: 'zh', text: zh },
      { language: 'en', text: title.en, heading: true },
      { language: 'en', text: en },
    ],
    { place: { kind: 'cursor' }, form: 'table' },
  ]);
});

test('after the passage, which is quoted first', async () => {
  const { press, word } = await openCard();
  await press('radio', 'After the passage');
  expect(screen.getByText(/after “Vendor may use Customer Data/)).toBeTruthy();
  await press('button', 'Insert');
  const text = 'Vendor may use Customer Data to train its models.';
  expect(word.last).toMatchObject([
    'insert',
    [{ language: 'en' }, { language: 'zh' }],
    {
      place: {
        kind: 'after',
        target: { paragraphText: text, span: { paragraph: 0, start: 0, end: text.length } },
      },
    },
  ]);
});

const SECTIONS = [
  { text: 'Services', outlineLevel: 1, number: '1' },
  'Vendor shall provide the Services described in the order form.',
  { text: 'Data', outlineLevel: 1, number: '2' },
  { text: 'Customer retains all right, title and interest in Customer Data.', number: '2.1' },
  { text: 'General', outlineLevel: 1, number: '3' },
  'This Agreement is governed by the laws of Norland. Notices shall be in writing.',
];

test('a missing clause goes where it fits best, told before with the heading of its neighbours', async () => {
  const { press, word } = await openCard(new FakeWord(SECTIONS));
  expect(screen.queryByRole('radio', { name: 'After the passage' })).toBeNull();
  await press('radio', 'Where it fits best');
  const place = screen.getByTestId('placement');
  expect(place.textContent).toContain('§ 2 Data');
  await press('button', /interest in Customer Data\.”$/);
  expect(word.last).toMatchObject(['jump', { span: { paragraph: 3 } }]);
  await press('button', 'Insert');
  expect(word.last).toMatchObject(['insert', [{}, {}], { place: { target: { span: { paragraph: 3 } } } }]);
  // Its neighbour is numbered, it is not.
  expect(screen.getByTestId('notice').textContent).toContain('automatic numbering');
});

test('the text can be edited before, and restored', async () => {
  const { user, press, word } = await openCard();
  await press('radio', 'EN');
  await press('button', 'Edit text');
  const box = screen.getByRole('textbox', { name: 'Clause in English' });
  await user.clear(box);
  await user.type(box, 'Vendor shall not train.');
  await press('button', 'Done editing');
  expect(screen.getByTestId('clause').textContent).toBe('Vendor shall not train.');
  await press('button', 'Insert');
  expect(word.last).toEqual(['insert', [{ language: 'en', text: 'Vendor shall not train.' }], AT_CURSOR]);
  await press('button', 'Restore');
  expect(screen.getByTestId('clause').textContent).toBe(en);
});

test('what was inserted can be taken out, also when the pane is opened again on the edited contract', async () => {
  const { press } = await openCard();
  await press('button', 'Insert');
  cleanup();
  // Another contract knows nothing of it.
  await openCard();
  expect(screen.queryByRole('button', { name: 'Undo insertion' })).toBeNull();
  cleanup();
  const word = new FakeWord([...CONTRACT, 'Something typed while the pane was closed.']);
  word.left = { highlights: 0, internalNotes: 0, insertions: ['insertion-1'] };
  const again = await openCard(word);
  await again.press('button', 'Undo insertion');
  expect(word.last).toEqual(['undo', 'insertion-1']);
  expect(screen.queryByRole('button', { name: 'Undo insertion' })).toBeNull();
});

test('a refused undoing stays on offer', async () => {
  const { user, press, word } = await openCard();
  await press('button', 'Insert');
  word.failure = { kind: 'targetChanged' };
  await user.click(screen.getAllByRole('button', { name: 'Undo insertion' }).at(-1)!);
  expect(screen.getByTestId('notice').textContent).toContain('has changed since the review');
  expect(screen.getAllByRole('button', { name: 'Undo insertion' })).toHaveLength(1);
});

test('a refused insertion offers the text for copying', async () => {
  const { user, press, word } = await openCard();
  word.failure = { kind: 'protected' };
  await press('button', 'Insert');
  const notice = within(screen.getByTestId('notice'));
  await user.click(notice.getByRole('button', { name: 'Copy' }));
  expect(await navigator.clipboard.readText()).toBe(`${en}\n${zh}`);
});

test('with a part of it in the document, no second copy is offered', async () => {
  const { press, word } = await openCard();
  word.failure = { kind: 'unexpected', remains: 'insertion' };
  await press('button', 'Insert');
  const notice = within(screen.getByTestId('notice'));
  expect(notice.queryByRole('button', { name: 'Copy' })).toBeNull();
  expect(notice.getByText(/may be in the document/)).toBeTruthy();
});

const OTHER_WORDS = [
  'This Agreement is made between Acme Ltd. (“Client”) and Beta Inc. (“Provider”).',
  'Provider shall render the services to Client. Client shall pay the fees to Provider.',
  'Provider may use Client Data to train its models.',
];

test('the clause speaks the contract’s words, and what was adapted is marked and told', async () => {
  const { press, word } = await openCard(new FakeWord(OTHER_WORDS));
  await press('radio', 'EN');
  const clause = screen.getByTestId('clause');
  const marked = [...clause.querySelectorAll('mark')].map((mark) => mark.textContent);
  expect(marked).toContain('Provider');
  expect(screen.getByText(/Adapted to this contract:/).textContent).toContain('Vendor → Provider');
  await press('button', 'Insert');
  const [, texts] = word.last as [string, { text: string }[]];
  expect(texts[0]!.text).toBe(clause.textContent);
  expect(texts[0]!.text).toMatch(/^Provider shall not use Client Data/);
});

test('the fallback comes with its reason', async () => {
  const { press, word } = await openCard();
  await press('radio', 'Fallback');
  await press('radio', 'EN');
  expect(screen.getByText(new RegExp(clauseOf(2).fallback.reason.en.slice(0, 40)))).toBeTruthy();
  await press('button', 'Insert');
  expect(word.last).toMatchObject(['insert', [{ text: clauseOf(2).fallback.text.en }], AT_CURSOR]);
});
