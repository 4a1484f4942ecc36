import { Link, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Passage, TopicReview } from '../review/types';
import { usePane } from './pane-context';
import { keyOf } from './paragraph-keys';
import { PassageMenu, PassageTool, type Tool } from './passage-tools';
import { partTitle, plainList } from './styles';
import { targetOf } from './use-actions';

const useStyles = makeStyles({
  heading: partTitle,
  muted: { color: tokens.colorNeutralForeground3 },
  list: { ...plainList, gap: '6px' },
  passage: { paddingLeft: '9px' },
  here: { paddingLeft: '6px', borderLeft: `3px solid ${tokens.colorBrandStroke1}` },
  line: { display: 'flex', alignItems: 'start', gap: '2px' },
  words: {
    display: 'block',
    textAlign: 'left',
    flexGrow: 1,
    minWidth: 0,
    paddingTop: '2px',
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  about: { display: 'block', color: tokens.colorNeutralForeground3 },
  caret: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Enough of a passage to know it by. */
const PASSAGE_LENGTH = 120;
const PASSAGES_SHOWN = 5;

interface Props {
  readonly topic: TopicReview;
  readonly caret: number;
}

/** Where the contract speaks of the topic. The passage at the caret is always among those shown. */
export function Passages({ topic, caret }: Props) {
  const styles = useStyles();
  const { messages, reviewed } = usePane();
  const [all, setAll] = useState(false);
  const shown = topic.passages.filter(({ paragraph }, i) => all || i < PASSAGES_SHOWN || paragraph === caret);
  return (
    <div>
      <Text className={styles.heading}>{messages.passages(topic.passages.length)}</Text>
      {topic.passages.length === 0 && (
        <Text size={200} className={styles.muted}>
          {messages.noPassages}
        </Text>
      )}
      <ul className={styles.list}>
        {shown.map((passage) => (
          <PassageLine
            key={keyOf(reviewed.contract.paragraphs[passage.paragraph]!)}
            topic={topic}
            passage={passage}
            isHere={passage.paragraph === caret}
          />
        ))}
      </ul>
      {shown.length < topic.passages.length && (
        <Link onClick={() => setAll(true)}>{messages.showAll(topic.passages.length)}</Link>
      )}
    </div>
  );
}

interface LineProps {
  readonly topic: TopicReview;
  readonly passage: Passage;
  readonly isHere: boolean;
}

function PassageLine({ topic, passage, isHere }: LineProps) {
  const styles = useStyles();
  const { messages, reviewed, actions } = usePane();
  const [open, setOpen] = useState<Tool>();
  const { contract } = reviewed;
  const words = contract.paragraphs[passage.paragraph]!.text.trim().slice(0, PASSAGE_LENGTH);
  return (
    <li
      className={mergeClasses(styles.passage, isHere && styles.here)}
      aria-current={isHere ? 'location' : undefined}
    >
      <div className={styles.line}>
        <Link
          className={styles.words}
          title={messages.jumpTo(words)}
          onClick={() => void actions.jump(targetOf(contract, passage))}
        >
          {words}
        </Link>
        <PassageMenu
          onOpen={setOpen}
          canReplace={contract.paragraphs[passage.paragraph]!.outlineLevel === undefined}
        />
      </div>
      <Text size={100} className={styles.about}>
        {messages.section(passage.section?.number, passage.section?.heading)}
        {isHere && <span className={styles.caret}> · {messages.live.caret}</span>}
      </Text>
      {open && <PassageTool tool={open} topic={topic} passage={passage} onClose={() => setOpen(undefined)} />}
    </li>
  );
}
