/** Looks that several parts of the pane share. */
import { tokens } from '@fluentui/react-components';

/** A list without bullets, one item under the other; each sets its own gap. */
export const plainList = {
  listStyleType: 'none',
  margin: 0,
  padding: 0,
  display: 'flex',
  flexDirection: 'column',
} as const;

/** The title of a part of a card. */
export const partTitle = {
  display: 'block',
  fontWeight: tokens.fontWeightSemibold,
  marginBottom: '2px',
} as const;
