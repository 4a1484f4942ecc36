import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Clause } from '../playbook/types';
import type { Passage, TopicReview } from '../review/types';
import { ChangesList } from './changes-list';
import { CommentForm } from './comment-form';
import { usePane } from './pane-context';
import { ReplaceForm } from './replace-form';
import { targetOf } from './use-actions';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: '2px', marginLeft: '-6px' },
  tool: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px' },
  form: { marginTop: '6px', marginBottom: '6px' },
});

type Tool = 'replace' | 'comment' | 'changes';

interface Props {
  readonly clause: Clause;
  readonly topic: TopicReview;
  readonly passage: Passage;
}

/** What can be done with a passage, one thing at a time, in place. */
export function PassageTools({ clause, topic, passage }: Props) {
  const styles = useStyles();
  const { messages, reviewed } = usePane();
  const [open, setOpen] = useState<Tool>();
  const target = targetOf(reviewed.contract, passage);
  const close = (): void => setOpen(undefined);
  const tools: readonly (readonly [Tool, string])[] = [
    ['replace', messages.redline.replace],
    ['comment', messages.note.title],
    ['changes', messages.changes.show],
  ];
  return (
    <>
      <div className={styles.tools}>
        {tools.map(([tool, text]) => (
          <Button
            key={tool}
            size="small"
            appearance="transparent"
            className={styles.tool}
            aria-expanded={open === tool}
            onClick={() => setOpen(open === tool ? undefined : tool)}
          >
            {text}
          </Button>
        ))}
      </div>
      {open && (
        <div className={styles.form}>
          {open === 'replace' && (
            <ReplaceForm clause={clause} topic={topic} target={target} onClose={close} />
          )}
          {open === 'comment' && <CommentForm topic={topic} target={target} onClose={close} />}
          {open === 'changes' && <ChangesList target={target} onClose={close} />}
        </div>
      )}
    </>
  );
}
