/**
 * Reviews in slices, so that the pane answers while a long contract is read. One reviewer keeps what it has read:
 * after an edit it reads anew only what the edit calls for.
 */
import { Reviewer } from '../review';
import type { Review } from '../review/types';
import type { Contract } from '../word/api';

/** Milliseconds of work before the page gets a turn: with the last step begun, the thread is held for less than 16. */
const BUDGET = 3;
/** The browser's own measure of each slice of the last review, for the browser tests and its developer tools. */
const SLICE = 'review slice';

export interface Reviewed {
  readonly contract: Contract;
  readonly review: Review;
}

interface Listener {
  /** The share done, 0 to 1. */
  progress(share: number): void;
  done(reviewed: Reviewed): void;
  /** A fault of the reviewer's own: what the pane shows is not what the contract says. */
  failed(): void;
}

const turn = (): Promise<void> => new Promise((go) => setTimeout(go, 0));

export class SlicedReview {
  private reviewer = new Reviewer();
  private next: Contract | undefined;
  private running: Promise<boolean> | undefined;

  constructor(private readonly listener: Listener) {}

  /**
   * Of contracts that come in while one is read only the last is read next. Resolves when nothing is left to read,
   * with whether the last reading succeeded.
   */
  review(contract: Contract): Promise<boolean> {
    this.next = contract;
    return (this.running ??= this.run());
  }

  private async run(): Promise<boolean> {
    let isWhole = false;
    for (let contract = this.next; contract; contract = this.next) {
      this.next = undefined;
      try {
        const review = await this.inSlices(contract);
        this.listener.done({ contract, review });
        isWhole = true;
      } catch {
        this.reviewer = new Reviewer();
        this.listener.failed();
        isWhole = false;
      }
    }
    this.running = undefined;
    return isWhole;
  }

  private async inSlices(contract: Contract): Promise<Review> {
    const slices = this.reviewer.slices(contract.paragraphs);
    performance.clearMeasures(SLICE);
    for (let began = performance.now(); ;) {
      const step = slices.next();
      if (!step.done && performance.now() - began < BUDGET) continue;
      performance.measure(SLICE, { start: began });
      if (step.done) return step.value;
      this.listener.progress(step.value);
      await turn();
      began = performance.now();
    }
  }
}
