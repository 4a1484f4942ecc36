import { makeStyles, tokens } from '@fluentui/react-components';
import { glossary } from '../playbook/glossary';
import type { Language } from '../playbook/types';
import { BothLanguages } from './bilingual';

const useStyles = makeStyles({
  list: { margin: 0, display: 'flex', flexDirection: 'column', gap: '14px' },
  term: { fontWeight: tokens.fontWeightSemibold },
  definition: { margin: '2px 0 0 0', fontSize: tokens.fontSizeBase300 },
});

export function GlossaryView({ language }: { readonly language: Language }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {glossary.map(({ term, definition }) => (
        <div key={term.en}>
          <dt className={styles.term}>
            {language === 'en' ? `${term.en} · ` : `${term.zh} · `}
            <span lang={language === 'en' ? 'zh' : 'en'}>{language === 'en' ? term.zh : term.en}</span>
          </dt>
          <dd className={styles.definition}>
            <BothLanguages text={definition} language={language} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
