import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import type { Passage, TopicReview } from '../review/types';
import { ChangesList } from './changes-list';
import { CommentForm } from './comment-form';
import { usePane } from './pane-context';
import { ReplaceForm } from './replace-form';
import { targetOf } from './use-actions';

export type Tool = 'replace' | 'comment' | 'changes';

const useStyles = makeStyles({
  menu: { minWidth: 0, flexShrink: 0 },
  tool: { marginTop: '6px', marginBottom: '6px', display: 'flex', flexDirection: 'column', gap: '8px' },
});

interface MenuProps {
  /** Not for a heading: it would become a clause in a heading's looks. */
  readonly canReplace: boolean;
  readonly onOpen: (tool: Tool) => void;
}

/** What can be done with a passage, one thing at a time. */
export function PassageMenu({ canReplace, onOpen }: MenuProps) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          className={styles.menu}
          icon={<MoreHorizontal16Regular />}
          aria-label={messages.passageActions}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {canReplace && <MenuItem onClick={() => onOpen('replace')}>{messages.redline.replace}</MenuItem>}
          <MenuItem onClick={() => onOpen('comment')}>{messages.note.title}</MenuItem>
          <MenuItem onClick={() => onOpen('changes')}>{messages.changes.show}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

interface ToolProps {
  readonly tool: Tool;
  readonly topic: TopicReview;
  readonly passage: Passage;
  readonly onClose: () => void;
}

export function PassageTool({ tool, topic, passage, onClose }: ToolProps) {
  const styles = useStyles();
  const { reviewed } = usePane();
  const target = targetOf(reviewed.contract, passage);
  const form = (): React.ReactElement => {
    switch (tool) {
      case 'replace':
        return <ReplaceForm topic={topic} target={target} onClose={onClose} />;
      case 'comment':
        return <CommentForm topic={topic} target={target} onClose={onClose} />;
      case 'changes':
        return <ChangesList target={target} onClose={onClose} />;
    }
  };
  return <div className={styles.tool}>{form()}</div>;
}
