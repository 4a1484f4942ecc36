import { useCallback } from 'react';
import { usePane } from './pane-context';

/** A time as the reader's language writes it; the day left out when it is today. `when`: milliseconds since 1970. */
export function useWhen(): (when: number) => string {
  const { language } = usePane();
  return useCallback(
    (when) => {
      const locale = language === 'zh' ? 'zh-CN' : 'en-GB';
      const date = new Date(when);
      const time = { hour: '2-digit', minute: '2-digit' } as const;
      return date.toDateString() === new Date().toDateString()
        ? date.toLocaleTimeString(locale, time)
        : date.toLocaleString(locale, { day: 'numeric', month: 'short', year: 'numeric', ...time });
    },
    [language],
  );
}
