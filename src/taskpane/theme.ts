import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { isDarkTheme } from '../word/startup';

/** Office tells a change of theme to mail add-ins only: it is read again when the pane gets the focus. */
export function useOfficeTheme(): Theme {
  const [dark, setDark] = useState(isDarkTheme);
  useEffect(() => {
    const look = (): void => setDark(isDarkTheme());
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return dark ? webDarkTheme : webLightTheme;
}
