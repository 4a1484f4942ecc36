/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { clauseOf } from '../../src/playbook/clauses';
import { reasons } from '../../src/playbook/reasons';
import type { ParagraphRedline } from '../../src/drafting/types';
import type { RedlineHow } from '../../src/word/api';
import { CONTRACT, FakeWord, openCardOf, standInForBrowser } from './fake-word';

standInForBrowser();

async function openCard(title: RegExp, word?: FakeWord) {
  const opened = await openCardOf(title, word);
  /** Of the menu of the first passage. */
  const choose = async (name: string) => {
    await opened.user.click(screen.getAllByRole('button', { name: 'Actions on this passage' })[0]!);
    await opened.user.click(screen.getByRole('menuitem', { name }));
  };
  return { ...opened, choose };
}

/** What stands in the preview: (deleted) and [inserted]. */
const preview = (): string => {
  const copy = screen.getByTestId('diff').cloneNode(true) as HTMLElement;
  for (const heard of copy.querySelectorAll('del > span, ins > span')) heard.remove();
  for (const held of copy.querySelectorAll('del')) held.textContent = `(${held.textContent})`;
  for (const held of copy.querySelectorAll('ins')) held.textContent = `[${held.textContent}]`;
  return copy.textContent!;
};

const asked = (word: FakeWord) => word.last as ['redline', ParagraphRedline[], RedlineHow];

test('a fix is shown as what goes and what comes, and made as a tracked change', async () => {
  const { press, word } = await openCard(/Confidentiality/);
  await waitFor(() => screen.getByRole('button', { name: 'Fix to playbook' }), { timeout: 5000 });
  await press('button', 'Fix to playbook');
  expect(preview()).toMatch(/\(.*ten \(10\) business days.*\)/);
  expect(preview()).toMatch(/\[.*seventy-two \(72\) hours.*\]/);
  // Not by colour alone: those who hear the pane hear it.
  expect(screen.getByTestId('diff').textContent).toMatch(/deleted:.*inserted:/);
  await press('button', 'Apply');
  const [name, [redline], how] = asked(word);
  expect(name).toBe('redline');
  expect(how).toEqual({ tracked: true });
  expect(redline!.paragraphText).toBe(CONTRACT[1]);
  expect(redline!.edits.map(({ insert }) => insert).join()).toContain('seventy-two (72) hours');
  expect(screen.queryByTestId('diff')).toBeNull();
  expect(screen.getByTestId('notice').textContent).toContain('1 tracked edit made');
});

test('with a comment for the other side it gives the reason and no strategy; untracked it warns', async () => {
  const { user, press, word } = await openCard(/Confidentiality/);
  await waitFor(() => screen.getByRole('button', { name: 'Fix to playbook' }), { timeout: 5000 });
  await press('button', 'Fix to playbook');
  await press('radio', 'For the other side');
  const form = within(screen.getByRole('region', { name: 'The smallest edit that cures this' }));
  await user.click(form.getByRole('radio', { name: 'Both' }));
  await press('checkbox', 'As a tracked change');
  expect(screen.getByText(/does not see that something changed/)).toBeTruthy();
  await press('button', 'Apply');
  const [, , how] = asked(word);
  const { en, zh } = reasons['3.breachNotice'];
  expect(how).toEqual({ tracked: false, note: { text: `${en}\n${zh}`, audience: 'otherSide' } });
  expect(how.note!.text).not.toContain(clauseOf(3).strategy.en);
});

test('an internal note has finding and strategy; own words are kept', async () => {
  const { user, press, word, choose } = await openCard(/Confidentiality/);
  await choose('Comment…');
  const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Text of the comment' });
  expect(box().value).toContain('240 hours');
  expect(box().value).toContain(clauseOf(3).strategy.en);
  await user.type(box(), ' Ask Ann.');
  await press('button', 'Add comment');
  expect(word.last).toMatchObject([
    'comment',
    { paragraphText: CONTRACT[1] },
    expect.stringMatching(/ Ask Ann\.$/),
    'internal',
  ]);
  expect(screen.getByTestId('notice').textContent).toContain('Delete it before sending');
});

test('a passage becomes the clause; where the texts have little in common, whole sentences, and it says so', async () => {
  const passage = 'We may use your content to train our machine learning models.';
  const { press, word, choose } = await openCard(/Model Training/, new FakeWord([passage]));
  await choose('Replace passage…');
  expect(screen.getByText(/whole sentences are replaced/)).toBeTruthy();
  await press('button', 'Apply');
  const [, [redline]] = asked(word);
  const { edits, paragraphText } = redline!;
  let after = paragraphText;
  for (const { start, end, insert } of [...edits].reverse())
    after = after.slice(0, start) + insert + after.slice(end);
  expect(after).toBe(clauseOf(2).sample.en);
});

test('a passage that reads like the clause says so', async () => {
  const { choose } = await openCard(/Model Training/, new FakeWord([clauseOf(2).sample.en]));
  await choose('Replace passage…');
  expect(screen.getByText('The passage reads like the clause already.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
});

test('a refused comment leaves the edits standing, and that is said', async () => {
  const word = new FakeWord();
  word.commented = false;
  const { press, choose } = await openCard(/Model Training/, word);
  await choose('Replace passage…');
  await press('radio', 'Internal');
  await press('button', 'Apply');
  expect(screen.getByTestId('notice').textContent).toMatch(/1 tracked edit made.*refused the comment/);
});

test('a refused redline stays open and offers its words', async () => {
  const word = new FakeWord();
  const { press, choose } = await openCard(/Model Training/, word);
  await choose('Replace passage…');
  word.failure = { kind: 'locked' };
  await press('button', 'Apply');
  expect(screen.getByTestId('diff')).toBeTruthy();
  expect(within(screen.getByTestId('notice')).getByRole('button', { name: 'Copy' })).toBeTruthy();
});

const CHANGES = [
  { kind: 'deleted', author: 'Opposing Counsel', text: 'five', when: Date.UTC(2026, 1, 3, 9, 30) },
  { kind: 'inserted', author: 'Opposing Counsel', text: 'ten', when: Date.UTC(2026, 1, 3, 9, 30) },
] as const;

test('tracked changes of a passage are read on demand, accepted and rejected one by one', async () => {
  const word = new FakeWord();
  word.changes = CHANGES;
  const { user, choose } = await openCard(/Confidentiality/, word);
  expect(word.asked).toEqual(['read', 'residue']);
  await choose('Tracked changes…');
  expect(word.last).toMatchObject(['changes', { paragraphText: CONTRACT[1] }]);
  const list = within(screen.getByRole('region', { name: 'Tracked changes in this passage' }));
  expect(list.getAllByText(/Opposing Counsel, .*2026/)).toHaveLength(2);
  await user.click(list.getAllByRole('button', { name: 'Reject' })[1]!);
  expect(word.last).toEqual(['decide', CHANGES[1], 'reject']);
  // The paragraph reads otherwise now: until the pane knows how, nothing more is done to it.
  await user.click(list.getByRole('button', { name: 'Accept' }));
  expect(word.last).toEqual(['decide', CHANGES[1], 'reject']);
  word.changes = CHANGES.slice(0, 1);
  const rejected = CONTRACT[1]!.replace('ten (10)', 'five (5)');
  await word.edit(CONTRACT.map((text, i) => (i === 1 ? rejected : text)));
  expect(word.last).toMatchObject(['changes', { paragraphText: rejected }]);
  await user.click(list.getByRole('button', { name: 'Accept' }));
  expect(word.last).toEqual(['decide', CHANGES[0], 'accept']);
  expect(list.getByText('No tracked changes in this passage.')).toBeTruthy();
});

test('what is open on a passage stays on it when others move', async () => {
  const { user, word, choose } = await openCard(/Confidentiality/);
  await choose('Comment…');
  const box = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Text of the comment' });
  await user.type(box(), ' Ask Ann.');
  await word.edit(['Vendor shall keep Customer Data confidential and secure.', ...CONTRACT]);
  expect(box().value).toMatch(/ Ask Ann\.$/);
  await user.click(screen.getByRole('button', { name: 'Add comment' }));
  expect(word.last).toMatchObject([
    'comment',
    { paragraphText: CONTRACT[1], span: { paragraph: 2 } },
    expect.any(String),
    'internal',
  ]);
});

test('an older Word that hides tracked changes from the pane: a sentence, the list closes', async () => {
  const word = new FakeWord();
  const { choose } = await openCard(/Confidentiality/, word);
  word.failure = { kind: 'unsupported' };
  await choose('Tracked changes…');
  expect(screen.getByTestId('notice').textContent).toContain('cannot do this');
  expect(screen.queryByRole('region', { name: 'Tracked changes in this passage' })).toBeNull();
});

test('the reason speaks the contract’s words for the parties', async () => {
  const { press, choose } = await openCard(
    /Model Training/,
    new FakeWord([
      'This Agreement is made between Acme Ltd. (“Client”) and Beta Inc. (“Provider”).',
      'Provider shall render the services to Client. Client shall pay the fees to Provider.',
      'Provider may use Client Data to train its models.',
    ]),
  );
  await choose('Comment…');
  await press('radio', 'For the other side');
  const box: HTMLTextAreaElement = screen.getByRole('textbox', { name: 'Text of the comment' });
  expect(box.value).toContain('Client Data');
  expect(box.value).not.toMatch(/Customer|Vendor/);
});
