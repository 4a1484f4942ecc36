import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Messages } from '../i18n';
import { isInThirdLanguage } from '../review/third-language';
import type { Contract } from '../word/api';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: '6px', marginBottom: '8px' },
});

/** What holds for the whole document and limits what the cards below can tell. */
export function AboutDocument() {
  const styles = useStyles();
  const { messages, reviewed, oldMarks, actions, busy } = usePane();
  const sentences = useMemo(() => aboutOf(reviewed.contract, messages), [reviewed.contract, messages]);
  if (sentences.length === 0 && oldMarks === 0) return null;
  return (
    <div className={styles.list}>
      {sentences.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      {oldMarks > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{messages.about.oldMarks(oldMarks)}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={() => void actions.clear()}>
              {messages.clearAll}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

function aboutOf({ paragraphs, locked, unread }: Contract, { about }: Messages): string[] {
  const sentences: string[] = [];
  if (locked) sentences.push(about.locked[locked]);
  if (paragraphs.every(({ text }) => text.trim() === '')) sentences.push(about.empty);
  else if (isInThirdLanguage(paragraphs)) sentences.push(about.otherLanguage);
  if (unread.length > 0)
    sentences.push(about.unread(unread.map((part) => about.part[part]).join(about.separator)));
  return sentences;
}
