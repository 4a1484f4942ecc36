/** What the pane needs to know of its host before it draws: which Word, language, theme, storage prefix. */
import type { Language } from '../playbook/types';

export type Host = 'word' | 'outdatedWord' | 'none';

export interface Surroundings {
  readonly host: Host;
  readonly language: Language;
  /** Prefix for local storage, so that tenants on one browser stay apart; empty where Office gives none. */
  readonly storagePrefix: string;
}

/** The add-in's requirement floor, as the manifest says. */
const FLOOR = '1.4';

/** Waits for Office; resolves also in an ordinary browser, with host 'none'. */
export async function surroundings(): Promise<Surroundings> {
  if (typeof Office === 'undefined') return { host: 'none', language: 'en', storagePrefix: '' };
  const info = await Office.onReady();
  if (info.host !== Office.HostType.Word) return { host: 'none', language: 'en', storagePrefix: '' };
  const { displayLanguage, requirements } = Office.context;
  return {
    host: requirements.isSetSupported('WordApi', FLOOR) ? 'word' : 'outdatedWord',
    language: displayLanguage.toLowerCase().startsWith('zh') ? 'zh' : 'en',
    storagePrefix: (Office.context as { partitionKey?: string }).partitionKey ?? '',
  };
}

/** Word's theme as it is now; Word on the web may not tell, then the browser's preference stands. */
export function isDarkTheme(): boolean {
  const theme =
    typeof Office === 'undefined'
      ? undefined
      : (Office.context?.officeTheme as Office.OfficeTheme | undefined);
  if (!theme?.bodyBackgroundColor) return matchMedia('(prefers-color-scheme: dark)').matches;
  const [red, green, blue] = [1, 3, 5].map((at) =>
    Number.parseInt(theme.bodyBackgroundColor.slice(at, at + 2), 16),
  );
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
