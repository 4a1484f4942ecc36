/** Display choices only; nothing of a contract is stored. Storage may be blocked: then choices last for now. */
export interface Preferences {
  readonly language?: 'en' | 'zh';
  readonly clauseLanguage?: 'en' | 'zh' | 'both';
}

const KEY = 'ai-vendor-playbook';

export function loadPreferences(prefix: string): Preferences {
  try {
    return JSON.parse(localStorage.getItem(prefix + KEY) ?? '{}') as Preferences;
  } catch {
    return {};
  }
}

export function savePreferences(prefix: string, preferences: Preferences): void {
  try {
    localStorage.setItem(prefix + KEY, JSON.stringify(preferences));
  } catch {
    // Blocked storage is the reader's choice.
  }
}
