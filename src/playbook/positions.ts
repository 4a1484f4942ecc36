/**
 * The figures a contract is held against, drawn from the playbook's guidance. A firm can set its own: the
 * review takes any `Positions`.
 */
export interface Positions {
  /** Clause 01: all copies deleted within so many days of termination. */
  readonly deletionDays: number;
  /** Clause 03: notice of a breach within so many hours. */
  readonly breachNoticeHours: number;
  /** Clause 04: availability of at least so many percent a month. */
  readonly uptimePercent: number;
  /** Clause 06: general cap at so many months of fees. */
  readonly capMonths: number;
  /** Clause 07: so many days after termination to export the data. */
  readonly exportDays: number;
}

export const publishedPositions: Positions = {
  deletionDays: 30,
  breachNoticeHours: 72,
  uptimePercent: 99.9,
  capMonths: 12,
  exportDays: 90,
};
