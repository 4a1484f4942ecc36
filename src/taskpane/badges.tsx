/** Status and risk: a word with an icon each, never colour alone. */
import { Badge } from '@fluentui/react-components';
import {
  Checkmark16Regular,
  CheckmarkCircle16Regular,
  Dismiss16Regular,
  DismissCircle16Regular,
  Location16Regular,
  ShieldError16Regular,
  SubtractCircle16Regular,
  Warning16Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { Messages } from '../i18n';
import type { Decision } from '../i18n/choices';
import { riskLabels } from '../playbook/terms';
import type { Language, Risk } from '../playbook/types';
import type { Verdict } from '../review/types';

const STATUS: Readonly<
  Record<
    Verdict,
    { color: 'success' | 'warning' | 'danger' | 'subtle'; icon: ReactElement; appearance: 'tint' | 'outline' }
  >
> = {
  meets: { color: 'success', icon: <CheckmarkCircle16Regular />, appearance: 'tint' },
  weak: { color: 'warning', icon: <Warning16Regular />, appearance: 'tint' },
  conflict: { color: 'danger', icon: <DismissCircle16Regular />, appearance: 'tint' },
  missing: { color: 'danger', icon: <SubtractCircle16Regular />, appearance: 'outline' },
};

export function StatusBadge({ status, messages }: { readonly status: Verdict; readonly messages: Messages }) {
  const { color, icon, appearance } = STATUS[status];
  return (
    <Badge appearance={appearance} color={color} icon={icon} size="medium">
      {messages.verdict[status]}
    </Badge>
  );
}

export function RiskBadge({ risk, language }: { readonly risk: Risk; readonly language: Language }) {
  return (
    <Badge
      appearance="ghost"
      color={risk === 'high' ? 'danger' : 'informative'}
      icon={risk === 'high' ? <ShieldError16Regular /> : <Warning16Regular />}
      size="medium"
    >
      {riskLabels[risk][language]}
    </Badge>
  );
}

export function DecisionBadge({
  decision,
  messages,
}: {
  readonly decision: Decision;
  readonly messages: Messages;
}) {
  return (
    <Badge
      appearance="outline"
      color="informative"
      icon={decision === 'done' ? <Checkmark16Regular /> : <Dismiss16Regular />}
      size="medium"
    >
      {messages.decision.of[decision]}
    </Badge>
  );
}

export function CaretBadge({ messages }: { readonly messages: Messages }) {
  return (
    <Badge appearance="tint" color="brand" icon={<Location16Regular />} size="medium">
      {messages.live.caret}
    </Badge>
  );
}
