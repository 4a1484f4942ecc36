/** Faults of some Words that an add-in has to live with; none unless a test sets one. */
export interface Quirks {
  /** getTextRanges parts at these marks alone, whatever it is asked for (office-js-docs #1425). */
  partsOnlyAt?: readonly string[];
  /** Comments are NotAllowed, as in some tenants on the web (office-js #6746). */
  refusesComments?: boolean;
  /** A tracking mode is taken and told, but edits are not tracked. */
  ignoresTracking?: boolean;
  /** A paragraph put beside a list item is in no list. */
  leavesLists?: boolean;
  /** No paragraph can be attached to a list. */
  refusesLists?: boolean;
}
