/**
 * One queue for all work on the document: overlapping Word.run calls conflict on the web, and an edit must
 * not come between another edit and its tracking mode.
 */
import type { Result } from './api';
import { failed, failureOf, ok } from './failures';
import { forgetMode, oweMode, settleMode } from './tracking';

let last: Promise<unknown> = Promise.resolve();

/** Runs in turn; whatever goes wrong comes back as a typed failure. What was left borrowed is given back before. */
export function inTurn<T>(act: (context: Word.RequestContext) => Promise<T>): Promise<Result<T>> {
  const turn = last.then(async (): Promise<Result<T>> => {
    await settleMode();
    try {
      const value = await Word.run(act);
      forgetMode();
      return ok(value);
    } catch (error) {
      const failure = failureOf(error);
      if (failure.remains === 'trackingMode') oweMode();
      else forgetMode();
      return failed(failure);
    }
  });
  last = turn;
  return turn;
}
