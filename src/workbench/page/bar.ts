/** The bar over the document: each control says what it did by calling back. */
import { texts } from './texts';

export interface Settings {
  language: 'en' | 'zh';
  theme: 'light' | 'dark';
  width: number;
  wordApi: string;
}

export interface BarActions {
  open(file: File): void;
  sample(index: number): void;
  save(): void;
  track(on: boolean): void;
  resolve(accept: boolean): void;
  readOnly(on: boolean): void;
  changed(): void;
}

export const WIDTHS = [270, 330, 500];
export const VERSIONS = ['1.4', '1.6', '1.8'];

export function drawBar(
  bar: HTMLElement,
  settings: Settings,
  state: { tracking: boolean; readOnly: boolean },
  actions: BarActions,
): void {
  const words = texts[settings.language];
  const button = (label: string, act: () => void, primary = false): HTMLElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    if (primary) made.className = 'primary';
    made.addEventListener('click', act);
    return made;
  };
  const check = (id: string, label: string, on: boolean, act: (on: boolean) => void): HTMLElement => {
    const holder = document.createElement('label');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.id = id;
    box.checked = on;
    box.addEventListener('change', () => act(box.checked));
    holder.append(box, label);
    return holder;
  };
  const choice = (
    id: string,
    label: string,
    options: readonly (readonly [string, string])[],
    chosen: string,
    act: (value: string) => void,
  ): HTMLElement => {
    const holder = document.createElement('label');
    const select = document.createElement('select');
    select.id = id;
    for (const [value, name] of options)
      select.add(new Option(name, value, value === chosen, value === chosen));
    select.addEventListener('change', () => act(select.value));
    holder.append(label, select);
    return holder;
  };
  const open = document.createElement('label');
  open.id = 'open';
  const file = document.createElement('input');
  file.type = 'file';
  file.id = 'file';
  file.accept = '.docx';
  file.addEventListener('change', () => {
    if (file.files?.[0]) actions.open(file.files[0]);
    file.value = '';
  });
  open.append(words.open, file);
  const same = (names: readonly string[]) => names.map((name) => [name, name] as const);
  bar.setAttribute('aria-label', words.document);
  bar.replaceChildren(
    open,
    choice(
      'sample',
      words.sample,
      [['', '…'], ...words.samples.map((name, i) => [String(i), name] as const)],
      '',
      (value) => value !== '' && actions.sample(Number(value)),
    ),
    button(words.save, actions.save, true),
    check('track', words.track, state.tracking, actions.track),
    button(words.accept, () => actions.resolve(true)),
    button(words.reject, () => actions.resolve(false)),
    check('read-only', words.readOnly, state.readOnly, actions.readOnly),
    choice(
      'width',
      words.width,
      WIDTHS.map((width) => [String(width), `${width} px`] as const),
      String(settings.width),
      (value) => {
        settings.width = Number(value);
        actions.changed();
      },
    ),
    choice(
      'theme',
      words.theme,
      [
        ['light', words.light],
        ['dark', words.dark],
      ],
      settings.theme,
      (value) => {
        settings.theme = value as Settings['theme'];
        actions.changed();
      },
    ),
    choice(
      'language',
      words.language,
      [
        ['en', 'English'],
        ['zh', '中文'],
      ],
      settings.language,
      (value) => {
        settings.language = value as Settings['language'];
        actions.changed();
      },
    ),
    choice('word-api', words.wordApi, same(VERSIONS), settings.wordApi, (value) => {
      settings.wordApi = value;
      actions.changed();
    }),
  );
}
