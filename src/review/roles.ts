/**
 * Rules and weights take 甲方 for the customer, as most Chinese contracts do. Where a contract calls the vendor so,
 * it is read with the two words changed about, sign for sign; what is shown and quoted stays as written.
 */
import type { ReviewContext } from './types';

export const areRolesTurned = ({ customer, vendor }: ReviewContext['parties']): boolean =>
  customer.zh?.word === '乙方' && vendor.zh?.word === '甲方';

const PARTY = /[甲乙](?=方)/g;
export const namesParty = (text: string): boolean => text.includes('甲方') || text.includes('乙方');
export const turned = (text: string): string => text.replace(PARTY, (sign) => (sign === '甲' ? '乙' : '甲'));

/** A text of the contract as rules read it. */
export const asRead = (text: string, parties: ReviewContext['parties']): string =>
  areRolesTurned(parties) ? turned(text) : text;
