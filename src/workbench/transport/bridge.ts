/** Route B: the library's own plug point for an in-process host, a global `_richApiNativeBridge`. */
import type { RichApiRequest } from '../host/protocol';
import { TransportFault, type WordHost } from '../host/word-host';
import { listen } from './events';
import { later } from './later';

interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** Returns a function that lets go of the host. */
export function installBridge(target: Record<string, unknown>, host: WordHost): () => void {
  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as { id: number; message: { body: RichApiRequest } };
      const answer = (statusCode: number, body: unknown): void =>
        bridge.onMessageFromHost?.(
          JSON.stringify({ id, type: 2, message: { statusCode, headers: {}, body: JSON.stringify(body) } }),
        );
      later(host, () => {
        try {
          answer(200, host.execute(message.body));
        } catch (error) {
          if (!(error instanceof TransportFault)) throw error;
          answer(503, { error: { code: 'ConnectionFailure', message: error.message } });
        }
      });
    },
  };
  target['_richApiNativeBridge'] = bridge;
  const letGo = listen(host, {
    paragraphs: (entries) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } })),
  });
  return () => {
    letGo();
    bridge.onMessageFromHost = null;
  };
}
