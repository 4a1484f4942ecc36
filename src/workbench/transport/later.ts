import type { WordHost } from '../host/word-host';

const asked = new WeakMap<WordHost, (() => void)[]>();

/**
 * Acts after the host's latency, in the order asked, as Word does: what a pane asked before it died comes before
 * what its successor asks, also where the latency was shortened in between.
 */
export function later(host: WordHost, act: () => void): void {
  const waiting = asked.get(host) ?? [];
  asked.set(host, waiting);
  waiting.push(act);
  const next = (): void => waiting.shift()!();
  if (host.latencyMs > 0) setTimeout(next, host.latencyMs);
  else queueMicrotask(next); // nested timers would cost 4 ms each in a browser
}
