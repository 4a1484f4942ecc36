import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { Messages } from '../i18n';
import type { NextStep, Notice } from './notice';
import type { Actions } from './use-actions';

const useStyles = makeStyles({
  // In sight wherever the reader is, and nothing moves when it comes.
  bar: { position: 'sticky', bottom: 0, zIndex: 1, boxShadow: tokens.shadow8 },
  notice: { borderRadius: 0 },
});

interface Props {
  readonly notice: Notice | undefined;
  readonly messages: Messages;
  readonly actions: Actions;
  readonly busy: boolean;
}

/** What the last action came to, and the next step; read out without moving the focus. */
export function NoticeBar({ notice, messages, actions, busy }: Props) {
  const styles = useStyles();
  const next = notice?.next;
  return (
    <div aria-live="polite" role="status" data-testid="notice" className={styles.bar}>
      {notice && (
        <MessageBar className={styles.notice} intent={notice.intent} layout="multiline" politeness="polite">
          <MessageBarBody>{notice.say(messages)}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={messages.close}
                onClick={() => actions.tell(undefined)}
              />
            }
          >
            {next && (
              <Button size="small" disabledFocusable={busy} onClick={() => take(next, actions)}>
                {nextText(next, messages)}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function nextText(next: NextStep, messages: Messages): string {
  switch (next.kind) {
    case 'copy':
      return messages.copy;
    case 'undo':
      return messages.insertion.undo;
    case 'rescan':
      return messages.review;
  }
}

function take(next: NextStep, actions: Actions): void {
  switch (next.kind) {
    case 'copy':
      void actions.copy(next.text);
      return;
    case 'undo':
      void actions.undoInsertion(next.insertion);
      return;
    case 'rescan':
      void actions.rescan();
  }
}
