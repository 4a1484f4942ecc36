import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { difficultyLabels } from '../playbook/terms';
import type { Clause } from '../playbook/types';
import type { TopicReview } from '../review/types';
import { CaretBadge, DecisionBadge, RiskBadge, StatusBadge } from './badges';
import { BothLanguages } from './bilingual';
import { DecisionBar } from './decision-bar';
import { Findings } from './findings';
import { InsertPanel } from './insert-panel';
import { usePane } from './pane-context';
import { Passages } from './passages';
import { partTitle } from './styles';
import type { Cure } from './use-cures';

const useStyles = makeStyles({
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: '8px',
    backgroundColor: tokens.colorNeutralBackground1,
    // So that a card scrolled to does not hide under the head.
    scrollMarginTop: '150px',
    scrollMarginBottom: '90px',
  },
  here: { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  header: { '& button': { padding: '8px 10px', minHeight: 0 } },
  title: {
    display: 'block',
    textAlign: 'left',
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px', marginTop: '4px' },
  panel: { margin: '0 10px 12px 10px', display: 'flex', flexDirection: 'column', gap: '12px' },
  heading: partTitle,
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly clause: Clause;
  readonly topic: TopicReview;
  readonly cures: readonly Cure[];
  readonly caret: number;
}

/** One topic: what the contract says, where, what to do about it. */
export function TopicCard({ clause, topic, cures, caret }: Props) {
  const styles = useStyles();
  const { language, messages, progress } = usePane();
  const isHere = topic.passages.some(({ paragraph }) => paragraph === caret);
  const decision = progress.decisions[topic.topic];
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Only while the attorney is in the document: what they read in the pane must not move.
    if (isHere && !document.hasFocus()) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isHere]);
  return (
    <div ref={card} className={mergeClasses(styles.item, isHere && styles.here)} data-topic={clause.topic}>
      <AccordionItem value={clause.topic}>
        <AccordionHeader className={styles.header} size="medium" as="h2">
          <span>
            <span className={styles.title}>
              {clause.topic}. <BothLanguages text={clause.title} language={language} />
            </span>
            <span className={styles.badges}>
              <StatusBadge status={topic.status} messages={messages} />
              <RiskBadge risk={clause.risk} language={language} />
              {decision && <DecisionBadge decision={decision} messages={messages} />}
              {isHere && <CaretBadge messages={messages} />}
            </span>
          </span>
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>
          <Text>{messages.because[topic.status]}</Text>
          <DecisionBar topic={clause.topic} />
          <Findings topic={topic} cures={cures} />
          <Passages topic={topic} caret={caret} />
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
              {messages.labelled(messages.difficulty, difficultyLabels[clause.difficulty][language])}
            </Text>
          </div>
          <InsertPanel clause={clause} topic={topic} caret={caret} />
        </AccordionPanel>
      </AccordionItem>
    </div>
  );
}
