import type { Positions } from '../playbook/positions';
import { Reviewer } from './reviewer';
import type { ContractParagraph, Review } from './types';

export { Reviewer };

/** Reads a contract against the playbook, once. Pure: the same paragraphs give the same review. */
export const review = (paragraphs: readonly ContractParagraph[], positions?: Positions): Review =>
  new Reviewer(positions).review(paragraphs);
