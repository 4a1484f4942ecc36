import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Change, Target } from '../word/api';
import { usePane } from './pane-context';
import { plainList } from './styles';
import { useWhen } from './when';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '8px' },
  list: { ...plainList, gap: '8px' },
  change: {
    paddingLeft: '8px',
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
  muted: { color: tokens.colorNeutralForeground3 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '4px' },
});

/** Milliseconds in which the pane learns how the paragraph reads without a rejected change. */
const SETTLED = 3000;

interface Props {
  readonly target: Target;
  readonly onClose: () => void;
}

/** Somebody's tracked changes in one passage, each to be accepted or rejected. Read on demand: it is slow on Macs. */
export function ChangesList({ target, onClose }: Props) {
  const styles = useStyles();
  const { messages, actions, busy, locked } = usePane();
  const said = messages.changes;
  const when = useWhen();
  const [changes, setChanges] = useState<readonly Change[]>();
  const [settling, setSettling] = useState(false);
  const { paragraphText, span } = target;
  useEffect(() => {
    let isGone = false;
    void actions.changesIn(target).then((found) => {
      if (isGone) return;
      setSettling(false);
      if (found) setChanges(found);
      else onClose();
    });
    return () => {
      isGone = true;
    };
    // A rejected change alters the paragraph, and with it the target: the list is read anew then.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [actions, paragraphText, span.paragraph]);
  useEffect(() => {
    if (!settling) return;
    const timer = setTimeout(() => setSettling(false), SETTLED);
    return () => clearTimeout(timer);
  }, [settling]);
  const decide = async (change: Change, decision: 'accept' | 'reject'): Promise<void> => {
    if (!(await actions.decide(target, change, decision))) return;
    setChanges((held) => held?.filter((other) => other !== change));
    setSettling(decision === 'reject' && change.kind !== 'formatted');
  };
  const isOff = busy || locked || settling;
  return (
    <section className={styles.section} aria-label={said.title}>
      <Text weight="semibold" size={200}>
        {said.title}
      </Text>
      {changes?.length === 0 && <Text size={200}>{said.none}</Text>}
      <ul className={styles.list}>
        {changes?.map((change, i) => (
          <li key={i} className={styles.change}>
            <div>
              <strong>{said.kind[change.kind]}</strong>{' '}
              {change.kind === 'deleted' ? <del>{change.text}</del> : change.text}
            </div>
            <div className={styles.muted}>{said.by(change.author, when(change.when))}</div>
            <div className={styles.actions}>
              <Button size="small" disabledFocusable={isOff} onClick={() => void decide(change, 'accept')}>
                {said.accept}
              </Button>
              <Button size="small" disabledFocusable={isOff} onClick={() => void decide(change, 'reject')}>
                {said.reject}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {changes && changes.length > 0 && <Text size={200}>{said.counter}</Text>}
      <div>
        <Button size="small" onClick={onClose}>
          {messages.close}
        </Button>
      </div>
    </section>
  );
}
