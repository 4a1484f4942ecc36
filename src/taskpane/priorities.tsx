import { Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { Messages } from '../i18n';
import { clauseOf, matrixOrder } from '../playbook/clauses';
import { difficultyLabels } from '../playbook/terms';
import type { Language } from '../playbook/types';
import type { Review } from '../review/types';
import { RiskBadge, StatusBadge } from './badges';
import { BothLanguages } from './bilingual';
import { plainList } from './styles';

const useStyles = makeStyles({
  list: { ...plainList, gap: '8px' },
  title: { fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase200 },
  badges: { display: 'flex', flexWrap: 'wrap', gap: '6px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    columnGap: '10px',
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
  },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0 },
});

/** The negotiation priority matrix, as cards: a table of five columns does not fit a pane. */
export function Priorities({
  review,
  language,
  messages,
}: {
  readonly review: Review;
  readonly language: Language;
  readonly messages: Messages;
}) {
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {matrixOrder.map((topic) => {
        const clause = clauseOf(topic);
        return (
          <li key={topic}>
            <Card size="small" appearance="outline">
              <Text className={styles.title}>
                <BothLanguages text={clause.shortTitle} language={language} />
              </Text>
              <span className={styles.badges}>
                <StatusBadge status={review.topics[topic - 1]!.status} messages={messages} />
                <RiskBadge risk={clause.risk} language={language} />
              </span>
              <dl className={styles.facts}>
                <dt className={styles.label}>{messages.difficulty}</dt>
                <dd className={styles.value}>{difficultyLabels[clause.difficulty][language]}</dd>
                <dt className={styles.label}>{messages.strategy}</dt>
                <dd className={styles.value}>
                  <BothLanguages text={clause.strategy} language={language} />
                </dd>
              </dl>
            </Card>
          </li>
        );
      })}
    </ol>
  );
}
