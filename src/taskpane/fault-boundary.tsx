import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { messages } from '../i18n';
import type { Language } from '../playbook/types';

interface Props {
  readonly language: Language;
  readonly children: ReactNode;
}

/** A fault of the pane's own leaves no blank page: it says so, and how to go on. The document is not concerned. */
export class FaultBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    const said = messages[this.props.language];
    if (!this.state.failed) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{said.paneFault}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => location.reload()}>
            {said.reload}
          </Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
