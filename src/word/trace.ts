/**
 * Records what office.js and Word say to each other, for replay against the workbench. Off unless asked for; kept
 * in memory only, since it holds text of the contract.
 */

export interface Exchange {
  /** The request as office.js sends it: one for each context.sync(). */
  readonly request: unknown;
  readonly response: unknown;
  /** Milliseconds until the answer. */
  readonly took: number;
}

/** What office.js calls to send a request; declared nowhere, the same in all its builds. */
interface Executor {
  executeAsync(data: string, flags: number, message: { Body: unknown }): PromiseLike<{ Body: unknown }>;
}
interface Executing {
  _requestExecutor?: Executor;
}

let exchanges: Exchange[] = [];
let isRecording = false;
const executors = new WeakMap<object, Executor>();

export const traced = (): readonly Exchange[] => exchanges;

export function startTrace(): void {
  exchanges = [];
  isRecording = true;
  const prototype = OfficeExtension.ClientRequestContext.prototype as Executing;
  if (Object.hasOwn(prototype, '_requestExecutor')) return;
  // Each context makes its executor at its first sync and keeps it here.
  Object.defineProperty(prototype, '_requestExecutor', {
    configurable: true,
    get(this: object) {
      return executors.get(this);
    },
    set(this: object, executor: Executor) {
      executors.set(this, { executeAsync: (...asked) => listen(executor, asked) });
    },
  });
}

export function stopTrace(): void {
  isRecording = false;
}

function listen(
  executor: Executor,
  asked: Parameters<Executor['executeAsync']>,
): PromiseLike<{ Body: unknown }> {
  const began = performance.now();
  return executor.executeAsync(...asked).then((answer) => {
    if (isRecording)
      exchanges.push({
        request: parsed(asked[2].Body),
        response: parsed(answer.Body),
        took: Math.round(performance.now() - began),
      });
    return answer;
  });
}

/** Some transports hand over text, others what it says; taken as it is now, before office.js works on it. */
const parsed = (body: unknown): unknown =>
  JSON.parse(typeof body === 'string' ? body : JSON.stringify(body ?? null)) as unknown;
