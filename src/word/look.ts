/**
 * One kind of look at the document: put off until there is quiet, and never waiting twice in the queue. What is
 * to be looked at is decided when its turn comes, so nothing is missed by waiting.
 */
import type { Failure } from './api';
import { inTurn } from './queue';

export class Look {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isWaiting = false;
  private isOver = false;

  constructor(
    private readonly act: (context: Word.RequestContext) => Promise<void>,
    private readonly failed: (failure: Failure) => void,
  ) {}

  /** Looks when so many milliseconds have passed in which nobody asked again. */
  in(delay: number): void {
    clearTimeout(this.timer);
    if (!this.isOver) this.timer = setTimeout(() => void this.go(), delay);
  }

  cancel(): void {
    this.isOver = true;
    clearTimeout(this.timer);
  }

  private async go(): Promise<void> {
    if (this.isWaiting) return;
    this.isWaiting = true;
    const done = await inTurn(async (context) => {
      this.isWaiting = false;
      if (!this.isOver) await this.act(context);
    });
    this.isWaiting = false;
    if (!done.ok && !this.isOver) this.failed(done.failure);
  }
}
