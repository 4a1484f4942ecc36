import {
  Button,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  MenuDivider,
} from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Messages } from '../i18n';
import { startTrace, stopTrace, traced } from '../word/trace';
import type { Actions } from './use-actions';

interface Props {
  readonly messages: Messages;
  readonly actions: Actions;
  readonly onCheck: () => void;
}

/** What is needed once a contract, or by those who help. */
export function MoreMenu({ messages, actions, onCheck }: Props) {
  const [recording, setRecording] = useState(false);
  const { sending, trace } = messages;
  const copyTrace = (): void => void actions.copy(JSON.stringify(traced()), (held) => held.trace.copied);
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button size="small" icon={<MoreHorizontal16Regular />} aria-label={messages.more} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={onCheck}>{sending.menu}</MenuItem>
          <MenuItem onClick={() => void actions.clear()}>{messages.clearAll}</MenuItem>
          <MenuDivider />
          {recording ? (
            <>
              <MenuItem onClick={copyTrace}>{trace.copy(traced().length)}</MenuItem>
              <MenuItem
                onClick={() => {
                  stopTrace();
                  setRecording(false);
                }}
              >
                {trace.stop}
              </MenuItem>
            </>
          ) : (
            <MenuItem
              onClick={() => {
                startTrace();
                setRecording(true);
                actions.tell({ intent: 'info', say: (held) => held.trace.started });
              }}
            >
              {trace.start}
            </MenuItem>
          )}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
