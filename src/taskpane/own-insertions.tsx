import { Button, Text, makeStyles } from '@fluentui/react-components';
import type { TopicId } from '../playbook/types';
import { usePane } from './pane-context';
import { plainList } from './styles';
import { useWhen } from './when';

const useStyles = makeStyles({
  list: { ...plainList, gap: '6px' },
  item: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
});

/** What this pane inserted on the topic, also on other days: each can be taken out by itself. */
export function OwnInsertions({ topic }: { readonly topic: TopicId }) {
  const styles = useStyles();
  const { messages, progress, actions, busy, locked } = usePane();
  const when = useWhen();
  const own = progress.insertions.filter((insertion) => insertion.topic === topic);
  if (own.length === 0) return null;
  return (
    <ul className={styles.list}>
      {own.map((insertion) => (
        <li key={insertion.id} className={styles.item}>
          <Text size={200}>{messages.insertion.done(when(insertion.when))}</Text>
          <Button
            size="small"
            disabledFocusable={busy || locked}
            onClick={() => void actions.undoInsertion(insertion.id)}
          >
            {messages.insertion.undo}
          </Button>
        </li>
      ))}
    </ul>
  );
}
