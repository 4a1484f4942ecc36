import { Button, makeStyles } from '@fluentui/react-components';
import { Checkmark16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { TopicId } from '../playbook/types';
import { usePane } from './pane-context';

const useStyles = makeStyles({ bar: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

/** The attorney's own word on a topic, beside the engine's. */
export function DecisionBar({ topic }: { readonly topic: TopicId }) {
  const styles = useStyles();
  const { messages, progress } = usePane();
  const { take, reopen, label } = messages.decision;
  const decided = progress.decisions[topic];
  return (
    <div className={styles.bar} role="group" aria-label={label}>
      {decided === undefined ? (
        <>
          <Button size="small" icon={<Checkmark16Regular />} onClick={() => progress.decide(topic, 'done')}>
            {take.done}
          </Button>
          <Button
            size="small"
            icon={<Dismiss16Regular />}
            onClick={() => progress.decide(topic, 'dismissed')}
          >
            {take.dismissed}
          </Button>
        </>
      ) : (
        <Button size="small" onClick={() => progress.decide(topic, undefined)}>
          {reopen}
        </Button>
      )}
    </div>
  );
}
