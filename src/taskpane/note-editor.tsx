import { Field, Text, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckId } from '../playbook/rules/types';
import type { TopicReview } from '../review/types';
import type { Audience } from '../word/api';
import { LanguageChoice } from './clause-choices';
import { adaptedText } from './clause-drafts';
import { languagesOf, reasonFor } from './note-texts';
import { usePane } from './pane-context';

interface NoteDraft {
  readonly text: string;
  setText(text: string): void;
}

/** Follows audience and language until the attorney writes words of their own. */
export function useNoteDraft(topic: TopicReview, checks: readonly CheckId[], audience: Audience): NoteDraft {
  const { preferences, reviewed } = usePane();
  const [own, setOwn] = useState<{ readonly for: string; readonly text: string }>();
  const { noteLanguage, first } = preferences;
  const choice = `${audience} ${noteLanguage}`;
  const text =
    own?.for === choice
      ? own.text
      : reasonFor(topic, checks, audience, languagesOf(noteLanguage, first), (language, said) =>
          adaptedText(language, said, reviewed),
        );
  return { text, setText: (changed) => setOwn({ for: choice, text: changed }) };
}

const useStyles = makeStyles({ note: { display: 'flex', flexDirection: 'column', gap: '8px' } });

/** Language and words of a comment; for whom it is, is told in words of its own. */
export function NoteEditor({ audience, draft }: { readonly audience: Audience; readonly draft: NoteDraft }) {
  const styles = useStyles();
  const { messages, preferences, prefer } = usePane();
  const { note } = messages;
  return (
    <div className={styles.note}>
      <Text size={200}>{note.explain[audience]}</Text>
      <LanguageChoice
        label={note.language}
        value={preferences.noteLanguage}
        onChange={(noteLanguage) => prefer({ noteLanguage })}
      />
      <Field label={note.text} size="small">
        <Textarea
          size="small"
          resize="vertical"
          rows={languagesOf(preferences.noteLanguage).length * 3}
          value={draft.text}
          onChange={(_, { value }) => draft.setText(value)}
        />
      </Field>
    </div>
  );
}
