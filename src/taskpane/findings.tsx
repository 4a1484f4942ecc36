import { Button, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle16Regular,
  DismissCircle16Regular,
  SubtractCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import { partsOf } from '../drafting/apply';
import type { Finding, Outcome, TopicReview } from '../review/types';
import { outcomeText } from './outcome-text';
import { usePane } from './pane-context';
import { RedlineForm } from './redline-form';
import { partTitle, plainList } from './styles';
import { targetOf } from './use-actions';
import type { Cure } from './use-cures';

const useStyles = makeStyles({
  heading: partTitle,
  muted: { color: tokens.colorNeutralForeground3 },
  list: { ...plainList, gap: '8px' },
  finding: { display: 'grid', gridTemplateColumns: '18px minmax(0, 1fr)', columnGap: '4px' },
  icon: { paddingTop: '2px' },
  quote: { display: 'block', textAlign: 'left', fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  fix: { marginTop: '4px' },
  // The form needs the width of the card.
  form: { gridColumn: '1 / -1', marginTop: '6px' },
});

const OUTCOME_ICONS: Readonly<Record<Outcome, React.ReactElement>> = {
  met: <CheckmarkCircle16Regular color={tokens.colorPaletteGreenForeground1} />,
  short: <Warning16Regular color={tokens.colorPaletteDarkOrangeForeground1} />,
  adverse: <DismissCircle16Regular color={tokens.colorPaletteRedForeground1} />,
  silent: <SubtractCircle16Regular color={tokens.colorNeutralForeground3} />,
};

interface Props {
  readonly topic: TopicReview;
  readonly cures: readonly Cure[];
}

/** The points of the playbook, what the contract says on each, and the smallest cure where there is a sure one. */
export function Findings({ topic, cures }: Props) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div>
      <Text className={styles.heading}>{messages.findings}</Text>
      <ul className={styles.list}>
        {topic.findings.map((finding) => (
          <FindingLine
            key={finding.check}
            topic={topic}
            finding={finding}
            cure={cures.find(({ checks }) => checks.includes(finding.check))}
          />
        ))}
      </ul>
    </div>
  );
}

interface LineProps {
  readonly topic: TopicReview;
  readonly finding: Finding;
  readonly cure: Cure | undefined;
}

function FindingLine({ topic, finding, cure }: LineProps) {
  const styles = useStyles();
  const { messages, reviewed, actions } = usePane();
  const [fixing, setFixing] = useState(false);
  const { contract } = reviewed;
  const [first] = finding.evidence;
  return (
    <li className={styles.finding}>
      <span className={styles.icon} aria-hidden="true">
        {OUTCOME_ICONS[finding.outcome]}
      </span>
      <span>
        <Text size={300}>{messages.check[finding.check]}</Text>
        <Text size={200} block className={styles.muted}>
          {outcomeText(finding, messages)}
        </Text>
        {first && (
          <Link
            className={styles.quote}
            onClick={() => void actions.jump(targetOf(contract, first))}
            title={messages.jump}
          >
            “{contract.paragraphs[first.paragraph]!.text.slice(first.start, first.end)}”
          </Link>
        )}
        {cure && !fixing && (
          <div className={styles.fix}>
            <Button size="small" onClick={() => setFixing(true)}>
              {messages.redline.fix}
            </Button>
          </div>
        )}
      </span>
      {cure && fixing && (
        <div className={styles.form}>
          <RedlineForm
            topic={topic}
            checks={cure.checks}
            title={messages.redline.fixTitle}
            remark={[...new Set(cure.fixes.map(({ kind }) => messages.redline.kind[kind]))].join(' ')}
            previews={cure.fixes.map(({ redline, language }) => ({
              redline,
              parts: partsOf(redline),
              lang: language,
            }))}
            clause={cure.fixes.flatMap(({ redline }) => redline.edits.map(({ insert }) => insert)).join('\n')}
            onClose={() => setFixing(false)}
          />
        </div>
      )}
    </li>
  );
}
