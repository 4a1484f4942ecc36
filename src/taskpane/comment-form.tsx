import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { TopicReview } from '../review/types';
import type { Audience, Target } from '../word/api';
import { FormActions } from './form-actions';
import { NoteEditor, useNoteDraft } from './note-editor';
import { pointsFor } from './note-texts';
import { usePane } from './pane-context';
import { Segmented } from './segmented';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Props {
  readonly topic: TopicReview;
  readonly target: Target;
  readonly onClose: () => void;
}

/** A comment alone: for one's own side, or for the other side to read. */
export function CommentForm({ topic, target, onClose }: Props) {
  const styles = useStyles();
  const { messages, preferences, actions } = usePane();
  const [audience, setAudience] = useState<Audience>(
    preferences.note === 'otherSide' ? 'otherSide' : 'internal',
  );
  const draft = useNoteDraft(topic, pointsFor(topic, target.span.paragraph), audience);
  const text = draft.text.trim();
  const attach = async (): Promise<void> => {
    if (await actions.comment(target, text, audience)) onClose();
  };
  return (
    <section className={styles.form} aria-label={messages.note.title}>
      <Segmented
        label={messages.note.with}
        value={audience}
        onChange={setAudience}
        options={[
          { value: 'internal', text: messages.note.audience.internal },
          { value: 'otherSide', text: messages.note.audience.otherSide },
        ]}
      />
      <NoteEditor audience={audience} draft={draft} />
      <FormActions
        label={messages.note.attach}
        empty={text === ''}
        onApply={() => void attach()}
        onCancel={onClose}
      />
    </section>
  );
}
