import { Checkbox, Text, makeStyles } from '@fluentui/react-components';
import type { DiffPart, ParagraphRedline } from '../drafting/types';
import type { CheckId } from '../playbook/rules/types';
import type { Language } from '../playbook/types';
import type { TopicReview } from '../review/types';
import { DiffView } from './diff-view';
import { FormActions } from './form-actions';
import { NoteEditor, useNoteDraft } from './note-editor';
import { usePane } from './pane-context';
import { Segmented } from './segmented';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '8px' } });

interface Preview {
  readonly redline: ParagraphRedline;
  readonly parts: readonly DiffPart[];
  readonly lang: Language;
}

interface Props {
  readonly topic: TopicReview;
  readonly checks: readonly CheckId[];
  readonly title: string;
  /** What is particular about it: what a fix does, or that whole sentences are replaced. */
  readonly remark?: string;
  /** One a paragraph, made together or not at all. */
  readonly previews: readonly Preview[];
  /** The words it puts there, offered for copying when Word refuses. */
  readonly clause: string;
  readonly onClose: () => void;
}

/** A redline as a word-level diff, and how to make it: tracked or not, with a comment or without. */
export function RedlineForm({ topic, checks, title, remark, previews, clause, onClose }: Props) {
  const styles = useStyles();
  const { messages, preferences, prefer, actions } = usePane();
  const said = messages.redline;
  const audience = preferences.note === 'none' ? 'otherSide' : preferences.note;
  const draft = useNoteDraft(topic, checks, audience);
  const hasNote = preferences.note !== 'none' && draft.text.trim() !== '';
  const apply = async (): Promise<void> => {
    const how = {
      tracked: preferences.tracked,
      ...(hasNote && { note: { text: draft.text.trim(), audience } }),
    };
    const redlines = previews.map(({ redline }) => redline);
    if (await actions.redline(redlines, how, clause)) onClose();
  };
  return (
    <section className={styles.form} aria-label={title}>
      <Text weight="semibold" size={200}>
        {title}
      </Text>
      {remark && <Text size={200}>{remark}</Text>}
      {previews.map(({ redline, parts, lang }) => (
        <DiffView key={redline.paragraph} parts={parts} lang={lang} />
      ))}
      <Checkbox
        label={<Text size={200}>{said.tracked}</Text>}
        checked={preferences.tracked}
        onChange={(_, { checked }) => prefer({ tracked: checked === true })}
      />
      {!preferences.tracked && <Text size={200}>{said.untracked}</Text>}
      <Segmented
        label={messages.note.with}
        value={preferences.note}
        onChange={(note) => prefer({ note })}
        options={[
          { value: 'none', text: messages.note.none },
          { value: 'internal', text: messages.note.audience.internal },
          { value: 'otherSide', text: messages.note.audience.otherSide },
        ]}
      />
      {preferences.note !== 'none' && <NoteEditor audience={audience} draft={draft} />}
      <FormActions label={said.apply} onApply={() => void apply()} onCancel={onClose} />
    </section>
  );
}
