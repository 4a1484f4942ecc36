import { Badge, Button, Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowSync16Regular,
  ClockWarning16Regular,
  EraserRegular,
  Highlight16Regular,
} from '@fluentui/react-icons';
import type { Messages } from '../i18n';
import { clauseOf } from '../playbook/clauses';
import type { Review } from '../review/types';
import { MoreMenu } from './more-menu';
import type { Reviewed } from './sliced-review';
import type { Actions } from './use-actions';
import type { Progress } from './use-progress';

const useStyles = makeStyles({
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
  // Three buttons and the menu fit side by side at 270 px, the narrowest pane Word has: there without icons.
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginTop: '8px' },
  button: {
    minWidth: 0,
    paddingLeft: '5px',
    paddingRight: '7px',
    gap: '2px',
    '@media (max-width: 315px)': { paddingLeft: '7px', '& .fui-Button__icon': { display: 'none' } },
  },
  tabs: { marginLeft: '-8px' },
  stale: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px', marginTop: '6px' },
});

export type View = 'checklist' | 'priorities' | 'glossary';

interface Props {
  readonly messages: Messages;
  readonly reviewed: Reviewed | undefined;
  readonly progress: Progress;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly actions: Actions;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onLanguage: () => void;
  readonly onCheck: () => void;
}

/** Name, count, and the actions on the document as a whole. */
export function Head(props: Props) {
  const { messages, reviewed, progress, stale, busy, actions, view } = props;
  const styles = useStyles();
  return (
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
          onClick={props.onLanguage}
        >
          {messages.otherLanguage}
        </Button>
      </div>
      {reviewed && (
        <Text size={200} className={styles.summary}>
          {summaryOf(reviewed.review, progress, messages)}
        </Text>
      )}
      {stale && (
        <div className={styles.stale} role="status">
          <Badge appearance="tint" color="warning" icon={<ClockWarning16Regular />}>
            {messages.live.stale}
          </Badge>
          <Text size={200}>{messages.live.staleWhy}</Text>
        </div>
      )}
      <div className={styles.actions}>
        <Button
          className={styles.button}
          size="small"
          appearance={stale ? 'primary' : 'secondary'}
          icon={<ArrowSync16Regular />}
          disabledFocusable={busy}
          onClick={() => void actions.rescan()}
        >
          {messages.review}
        </Button>
        <Button
          className={styles.button}
          size="small"
          icon={<Highlight16Regular />}
          disabledFocusable={busy || !reviewed || reviewed.contract.locked !== undefined}
          onClick={() => reviewed && void actions.highlight(reviewed)}
        >
          {messages.highlight}
        </Button>
        <Button
          className={styles.button}
          size="small"
          icon={<EraserRegular />}
          disabledFocusable={busy}
          title={messages.clearAll}
          onClick={() => void actions.clear()}
        >
          {messages.clear}
        </Button>
        <MoreMenu messages={messages} actions={actions} onCheck={props.onCheck} />
      </div>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={view}
        onTabSelect={(_, { value }) => props.onView(value as View)}
      >
        <Tab value="checklist">{messages.checklist}</Tab>
        <Tab value="priorities">{messages.priorities}</Tab>
        <Tab value="glossary">{messages.glossary}</Tab>
      </TabList>
    </header>
  );
}

/** A topic the attorney is done with is open no more, whatever the contract says. */
function summaryOf({ topics }: Review, { decisions }: Progress, messages: Messages): string {
  const covered = topics.filter(({ status }) => status !== 'missing').length;
  const open = topics.filter(
    ({ topic, status }) =>
      status !== 'meets' && clauseOf(topic).risk === 'high' && decisions[topic] === undefined,
  ).length;
  const handled = topics.filter(({ topic }) => decisions[topic] !== undefined).length;
  return [messages.covered(covered, open), handled > 0 && messages.handled(handled)]
    .filter(Boolean)
    .join(' · ');
}
