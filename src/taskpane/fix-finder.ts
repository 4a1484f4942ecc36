import { fixes } from '../drafting/fix';
import type { Fix } from '../drafting/types';
import type { Reviewed } from './sliced-review';

/** Milliseconds of quiet before it looks: while the attorney types, each fix would be out of date at once. */
const QUIET = 500;

/** Tells the fixes for a contract some time after it was reviewed; of several waiting, the last. */
export class FixFinder {
  private worker: Worker | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: Reviewed | undefined;
  private isAsked = false;

  constructor(private readonly found: (fixes: readonly Fix[]) => void) {
    this.worker = startWorker();
    if (!this.worker) return;
    this.worker.onmessage = ({ data }: MessageEvent<readonly Fix[]>) => this.answer(data);
    // A Word that does not let workers run: without fixes the pane offers to replace passages.
    this.worker.onerror = () => this.answer([]);
  }

  find(reviewed: Reviewed): void {
    this.waiting = reviewed;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask(), QUIET);
  }

  stop(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
  }

  private ask(): void {
    if (this.isAsked || !this.waiting) return;
    const { contract, review } = this.waiting;
    this.isAsked = true;
    this.waiting = undefined;
    if (this.worker) return this.worker.postMessage(contract.paragraphs);
    let found: readonly Fix[] = [];
    try {
      found = fixes(review, contract.paragraphs);
    } finally {
      this.answer(found);
    }
  }

  private answer(list: readonly Fix[]): void {
    if (this.isAsked) this.found(list);
    this.isAsked = false;
    this.ask();
  }
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./fix-worker.ts', import.meta.url), { name: 'fixes' });
  } catch {
    return undefined;
  }
}
