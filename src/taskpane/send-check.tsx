import { Button, Card, Text, makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Residue } from '../word/api';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  card: { marginBottom: '10px', scrollMarginTop: '150px' },
  title: { margin: 0 },
  list: { margin: 0, paddingLeft: '18px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** The check before sending: what of ours is still in the file, and what to do about it. */
export function SendCheck({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { messages, actions, busy } = usePane();
  const said = messages.sending;
  const [left, setLeft] = useState<Residue>();
  const look = useCallback(async () => setLeft(await actions.residue()), [actions]);
  useEffect(() => {
    // What it finds comes later, from Word.
    // eslint-disable-next-line react-hooks/set-state-in-effect
    void look();
  }, [look]);
  const card = useRef<HTMLDivElement>(null);
  // Asked for from anywhere in the pane, it opens above the cards.
  useEffect(() => {
    card.current?.scrollIntoView({ block: 'start' });
  }, []);
  const sentences = left && [
    ...(left.highlights > 0 ? [said.highlights(left.highlights)] : []),
    ...(left.internalNotes > 0 ? [said.internalNotes(left.internalNotes)] : []),
    ...(left.insertions.length > 0 ? [said.insertions(left.insertions.length)] : []),
  ];
  return (
    <div ref={card} className={styles.card} role="region" aria-label={said.title}>
      <Card size="small" appearance="outline">
        <Text as="h2" weight="semibold" className={styles.title}>
          {said.title}
        </Text>
        <div aria-live="polite">
          {sentences?.length === 0 && <Text size={200}>{said.clean}</Text>}
          {sentences && sentences.length > 0 && (
            <>
              <ul className={styles.list}>
                {sentences.map((sentence) => (
                  <li key={sentence}>
                    <Text size={200}>{sentence}</Text>
                  </li>
                ))}
              </ul>
              <Text size={200}>{said.meant}</Text>
            </>
          )}
        </div>
        <div className={styles.actions}>
          {left && left.highlights > 0 && (
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void actions.clear().then(look)}
            >
              {messages.clearAll}
            </Button>
          )}
          <Button size="small" disabledFocusable={busy} onClick={() => void look()}>
            {said.menu}
          </Button>
          <Button size="small" onClick={onClose}>
            {messages.close}
          </Button>
        </div>
      </Card>
    </div>
  );
}
