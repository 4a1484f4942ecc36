/** @jest-environment jsdom */
import { cleanup, render, screen } from '@testing-library/react';
import axe from 'axe-core';
import { messages } from '../../src/i18n';
import { FaultBoundary } from '../../src/taskpane/fault-boundary';
import { clauseOf } from '../../src/playbook/clauses';
import type { Failure } from '../../src/word/api';
import { computedStyle, CONTRACT, FakeWord, open, standInForBrowser } from './fake-word';

standInForBrowser();

test('opens on a review: eight cards in playbook order, with status words', async () => {
  const { word } = await open();
  expect(word.asked).toEqual(['read', 'residue']);
  const headings = screen.getAllByRole('heading', { level: 2 }).map((held) => held.textContent);
  expect(headings).toHaveLength(8);
  headings.forEach((text, i) => expect(text).toContain(`${i + 1}. ${clauseOf((i + 1) as 1).title.en}`));
  expect(headings[1]).toContain('Adverse');
  expect(headings[3]).toContain('Missing');
});

test('a card tells what was found, quotes the words, and jumps to them', async () => {
  const { user, word } = await open();
  await user.click(screen.getByRole('button', { name: /Confidentiality/ }));
  expect(screen.getByText('Short: 240 hours; playbook: 72 hours')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /ten \(10\) business days”/ }));
  expect(word.asked.at(-1)).toMatchObject(['jump', { paragraphText: CONTRACT[1], span: { paragraph: 1 } }]);
});

test.each(Object.keys(messages.en.failure) as Failure['kind'][])(
  'a failure (%s) is a sentence in both languages',
  async (kind) => {
    for (const language of ['en', 'zh'] as const) {
      const word = new FakeWord();
      const { user } = await open(word, language);
      word.failure = { kind, code: 'GeneralException', remains: 'trackingMode' };
      await user.click(screen.getByRole('button', { name: messages[language].clear }));
      const said = screen.getByRole('status').textContent;
      expect(said).toContain(messages[language].failure[kind]);
      expect(said).toContain(messages[language].remains.trackingMode);
      expect(said).not.toContain('GeneralException');
      cleanup();
    }
  },
);

test('the interface switches to Chinese and back, and remembers', async () => {
  const { user } = await open();
  await user.click(screen.getByRole('button', { name: messages.en.switchLanguage }));
  expect(screen.getByRole('tab', { name: /谈判优先级/ })).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-CN');
  expect(localStorage.getItem('ai-vendor-playbook')).toContain('"language":"zh"');
});

test('contract text stays text', async () => {
  const { user, view } = await open();
  await user.click(screen.getByRole('button', { name: /Indemnification/ }));
  expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
  expect(view.container.querySelectorAll('img, script')).toHaveLength(0);
});

test.each(['en', 'zh'] as const)(
  'no accessibility fault axe can find, %s, in each view',
  async (language) => {
    const { user, view } = await open(new FakeWord(), language);
    globalThis.getComputedStyle = computedStyle;
    await user.click(screen.getAllByRole('heading', { level: 2 })[1]!.querySelector('button')!);
    for (const tab of [
      messages[language].checklist,
      messages[language].priorities,
      messages[language].glossary,
    ]) {
      await user.click(screen.getByRole('tab', { name: tab }));
      // Contrast needs a real browser; regions are the host page's matter.
      const { violations } = await axe.run(view.container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
      });
      expect(violations.map((held) => [held.id, held.nodes.map((node) => node.html.slice(0, 120))])).toEqual(
        [],
      );
    }
  },
  60_000,
);

test('a fault of the pane itself is a sentence with a way on, not a blank page', () => {
  const silent = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const Faulty = (): never => {
    throw new Error('TypeError of ours');
  };
  for (const language of ['en', 'zh'] as const) {
    render(
      <FaultBoundary language={language}>
        <Faulty />
      </FaultBoundary>,
    );
    expect(document.body.textContent).toContain(messages[language].paneFault);
    expect(document.body.textContent).not.toContain('TypeError');
    expect(screen.getByRole('button', { name: messages[language].reload })).toBeTruthy();
    cleanup();
  }
  silent.mockRestore();
});
