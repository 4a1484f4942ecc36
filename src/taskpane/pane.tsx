import {
  Accordion,
  Button,
  Divider,
  MessageBar,
  MessageBarBody,
  Spinner,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  EraserRegular,
  Highlight16Regular,
  LockClosed16Regular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { messages as allMessages } from '../i18n';
import { clauseOf, clauses } from '../playbook/clauses';
import type { Language } from '../playbook/types';
import type { Review } from '../review/types';
import type { WordDocument } from '../word/api';
import { GlossaryView } from './glossary-view';
import { loadPreferences, savePreferences } from './preferences';
import { Priorities } from './priorities';
import { TopicCard, type ClauseLanguage } from './topic-card';
import { useContract } from './use-contract';

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
  head: {
    padding: '10px 12px 0 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    position: 'sticky',
    top: 0,
    zIndex: 1,
  },
  // Word keeps the top right corner for its own menu.
  top: { display: 'flex', alignItems: 'baseline', gap: '8px', paddingRight: '36px', flexWrap: 'wrap' },
  summary: { display: 'block', marginTop: '2px' },
  // Three buttons fit side by side at 270 px, the narrowest pane Word has.
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  button: { minWidth: 0, paddingLeft: '5px', paddingRight: '7px', gap: '2px' },
  tabs: { marginLeft: '-8px' },
  notice: { margin: '8px 12px 0 12px' },
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

type View = 'checklist' | 'priorities' | 'glossary';

interface Props {
  readonly word: WordDocument;
  readonly officeLanguage: Language;
  readonly storagePrefix: string;
}

export function Pane({ word, officeLanguage, storagePrefix }: Props) {
  const styles = useStyles();
  const [stored] = useState(() => loadPreferences(storagePrefix));
  const [language, setLanguage] = useState<Language>(stored.language ?? officeLanguage);
  const [clauseLanguage, setClauseLanguage] = useState<ClauseLanguage>(stored.clauseLanguage ?? 'both');
  const [view, setView] = useState<View>('checklist');
  const messages = allMessages[language];
  const state = useContract(word);
  const { reviewed, notice, busy } = state;

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = messages.product;
  }, [language, messages]);

  const remember = (changed: { language?: Language; clauseLanguage?: ClauseLanguage }): void => {
    savePreferences(storagePrefix, { ...stored, language, clauseLanguage, ...changed });
  };
  const copy = (text: string): void => {
    void navigator.clipboard
      .writeText(text)
      .then(() => state.tell({ intent: 'success', say: (held) => held.copied }));
  };

  return (
    <div className={styles.pane}>
      <header className={styles.head}>
        <div className={styles.top}>
          <Text as="h1" weight="semibold" size={400}>
            {messages.product}
          </Text>
          <Button
            className={styles.button}
            size="small"
            appearance="subtle"
            aria-label={messages.switchLanguage}
            onClick={() => {
              const other = language === 'en' ? 'zh' : 'en';
              setLanguage(other);
              remember({ language: other });
            }}
          >
            {messages.otherLanguage}
          </Button>
        </div>
        {reviewed && (
          <Text size={200} className={styles.summary}>
            {summaryOf(reviewed.review, messages.covered)}
          </Text>
        )}
        <div className={styles.actions}>
          <Button
            className={styles.button}
            size="small"
            icon={<ArrowSync16Regular />}
            disabledFocusable={busy}
            onClick={state.rescan}
          >
            {messages.review}
          </Button>
          <Button
            className={styles.button}
            size="small"
            icon={<Highlight16Regular />}
            disabledFocusable={busy || !reviewed}
            onClick={state.highlight}
          >
            {messages.highlight}
          </Button>
          <Button size="small" icon={<EraserRegular />} disabledFocusable={busy} onClick={state.clear}>
            {messages.clear}
          </Button>
        </div>
        <TabList
          className={styles.tabs}
          size="small"
          selectedValue={view}
          onTabSelect={(_, { value }) => setView(value as View)}
        >
          <Tab value="checklist">{messages.checklist}</Tab>
          <Tab value="priorities">{messages.priorities}</Tab>
          <Tab value="glossary">{messages.glossary}</Tab>
        </TabList>
      </header>
      <div aria-live="polite" role="status" data-testid="notice">
        {notice && (
          <MessageBar className={styles.notice} intent={notice.intent} layout="multiline" politeness="polite">
            <MessageBarBody>{notice.say(messages)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <main className={styles.body}>
        {view === 'glossary' && <GlossaryView language={language} />}
        {view !== 'glossary' && !reviewed && busy && <Spinner size="small" label={messages.reviewing} />}
        {view === 'priorities' && reviewed && (
          <Priorities review={reviewed.review} language={language} messages={messages} />
        )}
        {view === 'checklist' && reviewed && (
          <Accordion collapsible multiple>
            {clauses.map((clause) => (
              <TopicCard
                key={clause.topic}
                clause={clause}
                topic={reviewed.review.topics[clause.topic - 1]!}
                contract={reviewed.contract}
                language={language}
                messages={messages}
                clauseLanguage={clauseLanguage}
                busy={busy}
                onClauseLanguage={(chosen) => {
                  setClauseLanguage(chosen);
                  remember({ clauseLanguage: chosen });
                }}
                onInsert={state.insert}
                onCopy={copy}
                onJump={state.jump}
              />
            ))}
          </Accordion>
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
    </div>
  );
}

function summaryOf({ topics }: Review, text: (covered: number, open: number) => string): string {
  const covered = topics.filter((topic) => topic.status !== 'missing').length;
  const open = topics.filter(
    (topic) => topic.status !== 'meets' && clauseOf(topic.topic).risk === 'high',
  ).length;
  return text(covered, open);
}
