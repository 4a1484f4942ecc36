/**
 * Looks for fixes beside the pane's own thread: each is tried on the whole contract before it is offered, which on
 * a long one takes seconds. It gets the paragraphs and answers with the fixes; nothing else passes.
 */
import { fixes } from '../drafting/fix';
import { Reviewer } from '../review';
import type { ContractParagraph } from '../review/types';

const reviewer = new Reviewer();

self.onmessage = ({ data }: MessageEvent<readonly ContractParagraph[]>): void => {
  self.postMessage(fixes(reviewer.review(data), data, undefined, reviewer));
};
