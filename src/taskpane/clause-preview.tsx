import { Button, Field, Text, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { Copy16Regular, Edit16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Language } from '../playbook/types';
import type { ClauseText } from '../word/api';
import type { ClauseDraft, ClauseDrafts } from './clause-drafts';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  clause: {
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    overflowWrap: 'anywhere',
  },
  // A dotted line, so that it is seen without colours.
  adapted: {
    backgroundColor: 'transparent',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationThickness: '2px',
    textUnderlineOffset: '3px',
    textDecorationColor: tokens.colorBrandStroke1,
  },
  left: {
    backgroundColor: 'transparent',
    color: 'inherit',
    fontStyle: 'italic',
    textDecorationLine: 'underline',
    textDecorationStyle: 'wavy',
    textDecorationColor: tokens.colorPaletteDarkOrangeForeground1,
    textUnderlineOffset: '3px',
  },
  muted: { color: tokens.colorNeutralForeground3, display: 'block', marginTop: '4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
});

interface Props {
  /** What goes in, in order. */
  readonly texts: readonly ClauseText[];
  readonly drafts: ClauseDrafts;
  readonly edited: Readonly<Partial<Record<Language, string | undefined>>>;
  readonly onEdit: (language: Language, text: string | undefined) => void;
}

/** The text exactly as it will be inserted; what was adapted to the contract is marked, all can be edited. */
export function ClausePreview({ texts, drafts, edited, onEdit }: Props) {
  const styles = useStyles();
  const { messages, actions } = usePane();
  const said = messages.insertion;
  const [editing, setEditing] = useState(false);
  const bodies = texts.filter(({ heading }) => !heading);
  return (
    <div>
      {editing ? (
        bodies.map(({ language, text }) => (
          <Field key={language} label={said.textOf[language]} size="small">
            <Textarea
              lang={language}
              size="small"
              resize="vertical"
              rows={6}
              value={text}
              onChange={(_, { value }) => onEdit(language, value)}
            />
          </Field>
        ))
      ) : (
        <div className={styles.clause} role="group" aria-label={said.preview} data-testid="clause">
          {texts.map(({ language, text, heading }) =>
            heading ? (
              <Text key={`${language} heading`} lang={language} size={200} weight="semibold">
                {text}
              </Text>
            ) : (
              <Text key={language} lang={language} size={200}>
                {edited[language] === undefined ? <Marked draft={drafts[language]} /> : text}
              </Text>
            ),
          )}
        </div>
      )}
      {!editing && (
        <Remarks
          drafts={bodies
            .filter(({ language }) => edited[language] === undefined)
            .map(({ language }) => drafts[language])}
        />
      )}
      <div className={styles.actions}>
        <Button size="small" icon={<Edit16Regular />} onClick={() => setEditing(!editing)}>
          {editing ? said.editDone : said.edit}
        </Button>
        {bodies.some(({ language }) => edited[language] !== undefined) && (
          <Button size="small" onClick={() => bodies.forEach(({ language }) => onEdit(language, undefined))}>
            {said.restore}
          </Button>
        )}
        <Button
          size="small"
          icon={<Copy16Regular />}
          onClick={() => void actions.copy(texts.map(({ text }) => text).join('\n'))}
        >
          {messages.copy}
        </Button>
      </div>
    </div>
  );
}

/** Stretches of the text, those that were adapted or should be looked at set apart. */
function Marked({ draft: { text, changes, left } }: { readonly draft: ClauseDraft }) {
  const styles = useStyles();
  const { messages } = usePane();
  const marks = [
    ...changes.map(({ start, end, from }) => ({ start, end, title: from, style: styles.adapted })),
    ...left.map(({ start, end, reason }) => ({
      start,
      end,
      title: messages.insertion.left[reason],
      style: styles.left,
    })),
  ].sort((a, b) => a.start - b.start);
  return (
    <>
      {marks.map(({ start, end, title, style }, i) => (
        <span key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark className={style} title={title}>
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}

/** Each adaptation once, in words: a mark alone does not tell what stood there, nor why words were left. */
function Remarks({ drafts }: { readonly drafts: readonly ClauseDraft[] }) {
  const styles = useStyles();
  const { messages } = usePane();
  const said = messages.insertion;
  const words = drafts.flatMap(({ text, changes }) =>
    changes
      .filter(({ kind }) => kind !== 'sign')
      .map(({ start, end, from }) => said.change(from, text.slice(start, end))),
  );
  const reasons = drafts.flatMap(({ text, left }) =>
    left.map(({ start, end, reason }) => messages.labelled(`“${text.slice(start, end)}”`, said.left[reason])),
  );
  return (
    <>
      {words.length > 0 && (
        <Text size={200} className={styles.muted}>
          {said.adapted} {[...new Set(words)].join(messages.about.separator)}
        </Text>
      )}
      {[...new Set(reasons)].map((reason) => (
        <Text key={reason} size={200} className={styles.muted}>
          {reason}
        </Text>
      ))}
    </>
  );
}
