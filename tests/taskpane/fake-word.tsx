/** The pane before a Word that notes what was asked of it; and what jsdom lacks. */
import { webLightTheme, FluentProvider } from '@fluentui/react-components';
import { act, cleanup, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ParagraphRedline } from '../../src/drafting/types';
import { Pane } from '../../src/taskpane/pane';
import type {
  Audience,
  Change,
  ClauseText,
  Contract,
  Failure,
  Follower,
  InsertHow,
  Insertion,
  Mark,
  RedlineHow,
  Residue,
  Target,
  WordDocument,
} from '../../src/word/api';
import { contractOf, type Texts } from './contract';

// Fluent in jsdom is slow on a busy machine.
jest.setTimeout(60_000);

/** jsdom's own, for what judges styles. */
export const { getComputedStyle: computedStyle } = globalThis;

/** For each test of a file; what was rendered and kept is cleared after it. */
export function standInForBrowser(): void {
  beforeAll(replaceBrowser);
  afterEach(() => {
    cleanup();
    localStorage.clear();
  });
}

function replaceBrowser(): void {
  // Fluent's many style rules cost jsdom a second a query; what is looked for by role needs none of them.
  globalThis.getComputedStyle = (element) => (element as HTMLElement).style;
  configure({ getElementError: (message) => new Error(message ?? 'not found') });
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  // Time stands still, so that a review is one slice; slices are tested by themselves. jsdom cannot measure.
  Object.assign(performance, { now: () => 0, clearMeasures: () => undefined, measure: () => undefined });
  // Newer browsers answer with a promise, which is no clean-up of an effect.
  Element.prototype.scrollIntoView = () => Promise.resolve() as unknown as undefined;
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
}

export const CONTRACT = [
  'Vendor may use Customer Data to train its models.',
  'Vendor shall notify Customer of a security breach within ten (10) business days.',
  'Customer retains all right and title to Customer Data.',
  '<img src=x onerror="document.title=1"> Vendor shall indemnify Customer. <script>document.title = 2</script>',
];

/** Notes what was asked of Word; answers well, or with the failure given. */
export class FakeWord implements WordDocument {
  readonly asked: unknown[] = [];
  failure: Failure | undefined;
  follower: Follower | undefined;
  changes: readonly Change[] = [];
  left: Residue = { highlights: 0, internalNotes: 0, insertions: [] };
  insertion: Insertion = { id: 'insertion-1', place: 'ownParagraph', numbered: false };
  commented = true;
  contract: Contract;
  isFollowed = false;
  constructor(texts: Texts = CONTRACT, about: Partial<Contract> = {}) {
    this.contract = contractOf(texts, about);
  }
  private answer<T>(asked: unknown, value: T) {
    this.asked.push(asked);
    return Promise.resolve(
      this.failure ? { ok: false as const, failure: this.failure } : { ok: true as const, value },
    );
  }
  /** What was asked last, with its name. */
  get last(): unknown {
    return this.asked.at(-1);
  }
  read = () => this.answer('read', this.contract);
  highlight = (marks: readonly Mark[]) => this.answer(['highlight', marks.length], { painted: 4 });
  clearHighlights = () => this.answer('clear', { cleared: 4 });
  residue = () => this.answer('residue', this.left);
  insertClause = (texts: readonly ClauseText[], how: InsertHow) =>
    this.answer(['insert', texts, how], this.insertion);
  undoInsertion = (id: string) => this.answer(['undo', id], { removed: 2 });
  redline = (redlines: readonly ParagraphRedline[], how: RedlineHow) =>
    this.answer(['redline', redlines, how], { edits: 1, commented: this.commented });
  comment = (target: Target, text: string, audience: Audience) =>
    this.answer(['comment', target, text, audience], undefined);
  changesIn = (target: Target) => this.answer(['changes', target], this.changes);
  decide = (_target: Target, change: Change, decision: 'accept' | 'reject') =>
    this.answer(['decide', change, decision], undefined);
  jumpTo = (target: Target) => this.answer(['jump', target], undefined);
  follow = (follower: Follower) => {
    this.follower = follower;
    this.isFollowed = true;
    return Promise.resolve({
      ok: true as const,
      value: () => {
        this.isFollowed = false;
      },
    });
  };
  /** The document changes under the pane. */
  async edit(texts: Texts): Promise<void> {
    this.contract = contractOf(texts);
    await act(async () => this.follower!.changed(this.contract));
  }
}

export async function open(word = new FakeWord(), language: 'en' | 'zh' = 'en') {
  const user = userEvent.setup();
  const view = render(
    <FluentProvider theme={webLightTheme}>
      <Pane word={word} officeLanguage={language} storagePrefix="" />
    </FluentProvider>,
  );
  await act(async () => {});
  return { word, user, view };
}

/** The card of that title, opened; `press` finds what it presses by role and name. */
export async function openCardOf(title: RegExp, word?: FakeWord) {
  const opened = await open(word);
  const press = async (role: string, name: string | RegExp) =>
    opened.user.click(screen.getByRole(role, { name }));
  await press('button', title);
  return { ...opened, press };
}
