/** What the pane says after an action, and what can be done next; said and offered in one place. */
import type { Messages } from '../i18n';
import type { Failure } from '../word/api';

export type NextStep =
  | { readonly kind: 'copy'; readonly text: string }
  | { readonly kind: 'undo'; readonly insertion: string }
  | { readonly kind: 'rescan' };

export interface Notice {
  readonly intent: 'success' | 'info' | 'warning' | 'error';
  readonly say: (messages: Messages) => string;
  readonly next?: NextStep;
}

/** A sentence on what happened and what to do; Office's own words and codes are never shown. */
const failureSentence =
  (failure: Failure) =>
  (messages: Messages): string =>
    [messages.failure[failure.kind], failure.remains && messages.remains[failure.remains]]
      .filter(Boolean)
      .join(' ');

/** `text`: what the attorney wanted to write; offered for copying when Word did not take it. */
export function failureNotice(failure: Failure, text?: string): Notice {
  const said = { intent: 'error', say: failureSentence(failure) } as const;
  switch (failure.kind) {
    case 'targetGone':
    case 'targetChanged':
    case 'ambiguous':
      return { ...said, next: { kind: 'rescan' } };
    case 'notInWord':
    case 'unsupported':
    case 'protected':
    case 'readOnly':
    case 'locked':
    case 'busy':
    case 'timeout':
    case 'connection':
    case 'unexpected':
      // With a part of it in the document, a second copy would not help.
      return text === undefined || failure.remains ? said : { ...said, next: { kind: 'copy', text } };
  }
}
