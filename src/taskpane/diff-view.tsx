import { makeStyles, tokens } from '@fluentui/react-components';
import type { DiffPart } from '../drafting/types';
import type { Language } from '../playbook/types';
import { headOf, tailOf } from './ends-of-text';
import { usePane } from './pane-context';
import { VisuallyHidden } from './visually-hidden';

const useStyles = makeStyles({
  text: {
    margin: 0,
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    maxHeight: '260px',
    overflowY: 'auto',
  },
  // Struck out and underlined as in Word: the line tells what the colour tells.
  deleted: { color: tokens.colorPaletteRedForeground1, textDecorationLine: 'line-through' },
  inserted: {
    color: tokens.colorPaletteGreenForeground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
  gap: { color: tokens.colorNeutralForeground3 },
});

/** Unchanged words shown on each side of a change. UTF-16 units. */
const AROUND = 90;

/** A redline before it is made. Long unchanged stretches are shown by their ends. */
export function DiffView({ parts, lang }: { readonly parts: readonly DiffPart[]; readonly lang: Language }) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    // Scrolls, so it must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <p className={styles.text} lang={lang} tabIndex={0} data-testid="diff">
      {parts.map(({ kind, text }, i) => {
        switch (kind) {
          case 'same':
            return <Same key={i} text={text} first={i === 0} last={i === parts.length - 1} />;
          case 'deleted':
            return (
              <del key={i} className={styles.deleted}>
                <VisuallyHidden>{messages.redline.deleted} </VisuallyHidden>
                {text}
              </del>
            );
          case 'inserted':
            return (
              <ins key={i} className={styles.inserted}>
                <VisuallyHidden>{messages.redline.insertedWords} </VisuallyHidden>
                {text}
              </ins>
            );
        }
      })}
    </p>
  );
}

function Same(props: { readonly text: string; readonly first: boolean; readonly last: boolean }) {
  const styles = useStyles();
  const { text, first, last } = props;
  if (text.length <= 2 * AROUND) return <span>{text}</span>;
  return (
    <span>
      {!first && headOf(text, AROUND)}
      <span className={styles.gap}> … </span>
      {!last && tailOf(text, AROUND)}
    </span>
  );
}
