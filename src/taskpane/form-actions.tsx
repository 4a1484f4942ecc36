import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from './pane-context';

const useStyles = makeStyles({ actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface Props {
  readonly label: string;
  /** There is nothing to write yet. */
  readonly empty?: boolean;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** The end of a form that writes to the document: do it, or leave it. */
export function FormActions({ label, empty = false, onApply, onCancel }: Props) {
  const styles = useStyles();
  const { messages, busy, locked } = usePane();
  return (
    <div className={styles.actions}>
      <Button size="small" appearance="primary" disabledFocusable={busy || locked || empty} onClick={onApply}>
        {label}
      </Button>
      <Button size="small" onClick={onCancel}>
        {messages.cancel}
      </Button>
    </div>
  );
}
