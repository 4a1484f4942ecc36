/** @jest-environment jsdom */
import { webLightTheme, FluentProvider } from '@fluentui/react-components';
import { act, cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import { clauseOf } from '../../src/playbook/clauses';
import { messages } from '../../src/i18n';
import { Pane } from '../../src/taskpane/pane';
import type { ClauseText, Failure, Mark, Target, WordDocument } from '../../src/word/api';

beforeAll(() => {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  // Fluent animates its tabs outside React's act; nothing here depends on it.
  globalThis.requestAnimationFrame = () => 0;
  // Nothing leaves the machine: whoever asks for the network fails the test.
  for (const way of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'])
    Object.defineProperty(globalThis, way, {
      configurable: true,
      get: () => {
        throw new Error(`the pane asked for ${way}`);
      },
    });
});
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const CONTRACT = [
  'Vendor may use Customer Data to train its models.',
  'Vendor shall notify Customer of a security breach within ten (10) business days.',
  'Customer retains all right and title to Customer Data.',
  '<img src=x onerror="document.title=1"> Vendor shall indemnify Customer. <script>document.title = 2</script>',
];

/** Notes what was asked of Word; answers well, or with the failure given. */
class FakeWord implements WordDocument {
  readonly asked: unknown[] = [];
  failure: Failure | undefined;
  constructor(private readonly texts: readonly string[] = CONTRACT) {}
  private answer<T>(asked: unknown, value: T) {
    this.asked.push(asked);
    return Promise.resolve(
      this.failure ? { ok: false as const, failure: this.failure } : { ok: true as const, value },
    );
  }
  read = () => this.answer('read', { paragraphs: this.texts.map((text) => ({ text })) });
  highlight = (marks: readonly Mark[]) => this.answer(['highlight', marks.length], { painted: 4 });
  clearHighlights = () => this.answer('clear', { cleared: 4 });
  insertClause = (texts: readonly ClauseText[]) =>
    this.answer(['insert', texts], { place: 'ownParagraph' as const });
  jumpTo = (target: Target) => this.answer(['jump', target], undefined);
}

async function open(word = new FakeWord(), language: 'en' | 'zh' = 'en') {
  const user = userEvent.setup();
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <Pane word={word} officeLanguage={language} storagePrefix="" />
    </FluentProvider>,
  );
  await act(async () => {});
  return { word, user, view };
}

test('opens on a review: eight cards in playbook order, with status words', async () => {
  const { word } = await open();
  expect(word.asked).toEqual(['read']);
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

test('inserting gives Word both languages, English first, and announces the result', async () => {
  const { user, word } = await open();
  await user.click(screen.getByRole('button', { name: /Model Training/ }));
  await user.click(screen.getByRole('button', { name: 'Insert at cursor' }));
  const { en, zh } = clauseOf(2).sample;
  expect(word.asked.at(-1)).toEqual([
    'insert',
    [
      { language: 'en', text: en },
      { language: 'zh', text: zh },
    ],
  ]);
  expect(within(screen.getByRole('status')).getByText(/paragraph of its own/)).toBeTruthy();
});

test('one language alone, and the choice is remembered', async () => {
  const { user, word } = await open();
  await user.click(screen.getByRole('button', { name: /Model Training/ }));
  await user.click(screen.getByRole('tab', { name: '中文' }));
  await user.click(screen.getByRole('button', { name: 'Insert at cursor' }));
  expect(word.asked.at(-1)).toEqual(['insert', [{ language: 'zh', text: clauseOf(2).sample.zh }]]);
  expect(localStorage.getItem('ai-vendor-playbook')).toContain('"clauseLanguage":"zh"');
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
  expect(screen.getByRole('tab', { name: '谈判优先级' })).toBeTruthy();
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
);
