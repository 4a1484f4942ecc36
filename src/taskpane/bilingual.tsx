import { makeStyles, tokens } from '@fluentui/react-components';
import type { Bilingual, Language } from '../playbook/types';

const useStyles = makeStyles({
  second: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** Both languages, that of the interface first. */
export function BothLanguages({ text, language }: { readonly text: Bilingual; readonly language: Language }) {
  const styles = useStyles();
  const other = language === 'en' ? 'zh' : 'en';
  return (
    <>
      <span lang={language}>{text[language]}</span>
      <span lang={other} className={styles.second}>
        {text[other]}
      </span>
    </>
  );
}
