import { Accordion, Divider, Spinner, Text, makeStyles, tokens } from '@fluentui/react-components';
import { LockClosed16Regular } from '@fluentui/react-icons';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { messages as allMessages } from '../i18n';
import { clauses } from '../playbook/clauses';
import type { Language } from '../playbook/types';
import type { WordDocument } from '../word/api';
import { AboutDocument } from './about-document';
import { GlossaryView } from './glossary-view';
import { Head, type View } from './head';
import { NoticeBar } from './notice-bar';
import { PaneContext, type PaneState } from './pane-context';
import { loadPreferences, savePreferences, withDefaults, type Preferences } from './preferences';
import { Priorities } from './priorities';
import { SendCheck } from './send-check';
import { StatusNews } from './status-news';
import { TopicCard } from './topic-card';
import { useActions } from './use-actions';
import { useCures } from './use-cures';
import { useOldMarks } from './use-old-marks';
import { useProgress } from './use-progress';
import { useReview } from './use-review';

const useStyles = makeStyles({
  pane: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  body: { padding: '10px 12px', flexGrow: 1 },
  foot: {
    padding: '0 12px 12px 12px',
    color: tokens.colorNeutralForeground3,
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
  },
  line: { display: 'flex', alignItems: 'center', gap: '4px' },
});

interface Props {
  readonly word: WordDocument;
  readonly officeLanguage: Language;
  readonly storagePrefix: string;
}

export function Pane({ word, officeLanguage, storagePrefix }: Props) {
  const styles = useStyles();
  const [chosen, setChosen] = useState(() => loadPreferences(storagePrefix));
  const preferences = useMemo(() => withDefaults(chosen, officeLanguage), [chosen, officeLanguage]);
  const [view, setView] = useState<View>('checklist');
  const [checking, setChecking] = useState(false);
  const { language } = preferences;
  const messages = allMessages[language];

  const live = useReview(word);
  const { reviewed } = live;
  const progress = useProgress(storagePrefix, reviewed?.contract);
  const { actions, notice, busy, cleared } = useActions(word, live.rescan, progress);
  const cures = useCures(reviewed);
  // The pane opens on a review: nothing has to be asked for first.
  useEffect(() => void actions.rescan(), [actions]);
  const marks = useOldMarks(word, reviewed !== undefined, progress.found);
  const oldMarks = cleared ? 0 : marks;
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = messages.product;
  }, [language, messages]);

  const prefer = useCallback((changed: Partial<Preferences>) => {
    setChosen((held) => ({ ...held, ...changed }));
  }, []);
  useEffect(() => savePreferences(storagePrefix, chosen), [storagePrefix, chosen]);

  const locked = reviewed?.contract.locked !== undefined;
  const state = useMemo(
    (): PaneState | undefined =>
      reviewed && {
        language,
        messages,
        preferences,
        prefer,
        reviewed,
        actions,
        progress,
        busy,
        locked,
        oldMarks,
      },
    [language, messages, preferences, prefer, reviewed, actions, progress, busy, locked, oldMarks],
  );

  return (
    <div className={styles.pane}>
      <Head
        messages={messages}
        reviewed={reviewed}
        progress={progress}
        stale={live.stale}
        busy={busy}
        actions={actions}
        view={view}
        onView={setView}
        onLanguage={() => prefer({ language: language === 'en' ? 'zh' : 'en' })}
        onCheck={() => setChecking(true)}
      />
      {reviewed && <StatusNews review={reviewed.review} language={language} messages={messages} />}
      <main className={styles.body}>
        {view === 'glossary' && <GlossaryView language={language} />}
        {view !== 'glossary' && !reviewed && (busy || live.progress !== undefined) && (
          <Spinner
            size="small"
            label={
              live.progress === undefined
                ? messages.reviewing
                : messages.live.progress(Math.round(live.progress * 100))
            }
          />
        )}
        {state && (
          <PaneContext value={state}>
            {checking && <SendCheck onClose={() => setChecking(false)} />}
            {view === 'priorities' && (
              <Priorities review={state.reviewed.review} language={language} messages={messages} />
            )}
            {view === 'checklist' && (
              <>
                <AboutDocument />
                <Accordion collapsible multiple>
                  {clauses.map((clause) => (
                    <TopicCard
                      key={clause.topic}
                      clause={clause}
                      topic={state.reviewed.review.topics[clause.topic - 1]!}
                      cures={cures}
                      caret={live.caret}
                    />
                  ))}
                </Accordion>
              </>
            )}
          </PaneContext>
        )}
      </main>
      <footer className={styles.foot}>
        <Divider />
        <Text size={100} className={styles.line}>
          <LockClosed16Regular aria-hidden="true" /> {messages.privacy}
        </Text>
        <Text size={100}>
          {messages.attribution} · {messages.disclaimer}
        </Text>
      </footer>
      <NoticeBar notice={notice} messages={messages} actions={actions} busy={busy} />
    </div>
  );
}
