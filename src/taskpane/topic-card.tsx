import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Link,
  Tab,
  TabList,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  Copy16Regular,
  DismissCircle16Regular,
  SubtractCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { Messages } from '../i18n';
import { difficultyLabels } from '../playbook/terms';
import type { Clause, Language } from '../playbook/types';
import type { Finding, Outcome, Passage, Span, TopicReview } from '../review/types';
import type { ClauseText, Contract } from '../word/api';
import { RiskBadge, StatusBadge } from './badges';
import { BothLanguages } from './bilingual';

export type ClauseLanguage = Language | 'both';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  header: { '& button': { padding: '8px 10px', minHeight: 0 } },
  title: {
    display: 'block',
    textAlign: 'left',
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  panel: { margin: '0 10px 12px 10px', display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: { display: 'block', fontWeight: tokens.fontWeightSemibold, marginBottom: '2px' },
  muted: { color: tokens.colorNeutralForeground3 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
  },
  finding: { display: 'grid', gridTemplateColumns: '18px 1fr', columnGap: '4px', alignItems: 'start' },
  icon: { paddingTop: '2px' },
  quote: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  passage: {
    display: 'block',
    textAlign: 'left',
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  clause: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

const OUTCOME_ICONS: Readonly<Record<Outcome, React.ReactElement>> = {
  met: <CheckmarkCircle16Regular color={tokens.colorPaletteGreenForeground1} />,
  short: <Warning16Regular color={tokens.colorPaletteDarkOrangeForeground1} />,
  adverse: <DismissCircle16Regular color={tokens.colorPaletteRedForeground1} />,
  silent: <SubtractCircle16Regular color={tokens.colorNeutralForeground3} />,
};

/** Enough of a passage to know it by. */
const PASSAGE_LENGTH = 120;
const PASSAGES_SHOWN = 5;

interface Props {
  readonly clause: Clause;
  readonly topic: TopicReview;
  readonly contract: Contract;
  readonly language: Language;
  readonly messages: Messages;
  readonly clauseLanguage: ClauseLanguage;
  readonly busy: boolean;
  readonly onClauseLanguage: (language: ClauseLanguage) => void;
  readonly onInsert: (texts: readonly ClauseText[]) => void;
  readonly onCopy: (text: string) => void;
  readonly onJump: (span: Span) => void;
}

export function TopicCard(props: Props) {
  const { clause, topic, language, messages } = props;
  const styles = useStyles();
  return (
    <AccordionItem value={clause.topic} className={styles.item}>
      <AccordionHeader className={styles.header} size="medium" as="h2">
        <span>
          <span className={styles.title}>
            {clause.topic}. <BothLanguages text={clause.title} language={language} />
          </span>
          <span className={styles.badges}>
            <StatusBadge status={topic.status} messages={messages} />
            <RiskBadge risk={clause.risk} language={language} />
          </span>
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <Text>{messages.because[topic.status]}</Text>
        <Findings {...props} />
        <Passages {...props} />
        <div>
          <Text className={styles.heading}>{messages.guidance}</Text>
          <Text size={200} lang={language}>
            {clause.guidance[language]}
          </Text>
        </div>
        <div>
          <Text className={styles.heading}>{messages.strategy}</Text>
          <Text size={200} lang={language}>
            {clause.strategy[language]}
          </Text>
          <Text size={200} block className={styles.muted}>
            {messages.difficulty}: {difficultyLabels[clause.difficulty][language]}
          </Text>
        </div>
        <SampleClause {...props} />
      </AccordionPanel>
    </AccordionItem>
  );
}

function Findings({ topic, contract, messages, onJump }: Props) {
  const styles = useStyles();
  return (
    <div>
      <Text className={styles.heading}>{messages.findings}</Text>
      <ul className={styles.list}>
        {topic.findings.map((finding) => {
          const [first] = finding.evidence;
          return (
            <li key={finding.check} className={styles.finding}>
              <span className={styles.icon} aria-hidden="true">
                {OUTCOME_ICONS[finding.outcome]}
              </span>
              <span>
                <Text size={300}>{messages.check[finding.check]}</Text>
                <Text size={200} block className={styles.muted}>
                  {outcomeText(finding, messages)}
                </Text>
                {first && (
                  <Link className={styles.quote} onClick={() => onJump(first)} title={messages.jump}>
                    “{contract.paragraphs[first.paragraph]!.text.slice(first.start, first.end)}”
                  </Link>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function outcomeText({ outcome, figure }: Finding, messages: Messages): string {
  const word = messages.outcome[outcome];
  if (!figure || outcome === 'silent') return word;
  const amount = (value: number) => messages.amount(value, figure.unit);
  return `${word}: ${messages.figure(figure.found === undefined ? undefined : amount(figure.found), amount(figure.wanted))}`;
}

function Passages({ topic, contract, messages, onJump }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? topic.passages : topic.passages.slice(0, PASSAGES_SHOWN);
  const jump = (passage: Passage) => () => onJump(passage);
  return (
    <div>
      <Text className={styles.heading}>{messages.passages(topic.passages.length)}</Text>
      {topic.passages.length === 0 && (
        <Text size={200} className={styles.muted}>
          {messages.noPassages}
        </Text>
      )}
      <ul className={styles.list}>
        {shown.map((passage) => (
          <li key={passage.paragraph}>
            <Link className={styles.passage} onClick={jump(passage)} title={messages.jump}>
              {contract.paragraphs[passage.paragraph]!.text.slice(0, PASSAGE_LENGTH)}
            </Link>
            <Text size={100} className={styles.muted}>
              {messages.section(passage.section?.number, passage.section?.heading)}
            </Text>
          </li>
        ))}
      </ul>
      {shown.length < topic.passages.length && (
        <Link onClick={() => setAll(true)}>{messages.showAll(topic.passages.length)}</Link>
      )}
    </div>
  );
}

function SampleClause({ clause, messages, clauseLanguage, busy, onClauseLanguage, onInsert, onCopy }: Props) {
  const styles = useStyles();
  const languages: readonly Language[] = clauseLanguage === 'both' ? ['en', 'zh'] : [clauseLanguage];
  const texts = languages.map((language) => ({ language, text: clause.sample[language] }));
  return (
    <div>
      <Text className={styles.heading}>{messages.clause}</Text>
      <TabList
        size="small"
        selectedValue={clauseLanguage}
        aria-label={messages.clauseLanguage}
        onTabSelect={(_, { value }) => onClauseLanguage(value as ClauseLanguage)}
      >
        <Tab value="en">{messages.english}</Tab>
        <Tab value="zh">{messages.chinese}</Tab>
        <Tab value="both">{messages.both}</Tab>
      </TabList>
      <div className={styles.clause}>
        {texts.map(({ language, text }) => (
          <Text key={language} lang={language} size={200}>
            {text}
          </Text>
        ))}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={() => onInsert(texts)}>
          {messages.insert}
        </Button>
        <Button icon={<Copy16Regular />} onClick={() => onCopy(texts.map(({ text }) => text).join('\n'))}>
          {messages.copy}
        </Button>
      </div>
    </div>
  );
}
