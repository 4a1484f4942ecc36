/**
 * The stand-in Word: one document, one RichApi engine, settable requirement set, injected faults and latency.
 * Transports carry its messages; they know nothing of what is in them.
 */
import { DocxDocument, type Change, type TrackingMode } from '../document/document';
import { RichApiEngine } from './engine';
import { ActionType, PathType, type RichApiRequest, type RichApiResponse } from './protocol';
import { wordRegistry } from './word-model';

export interface HostOptions {
  /** Highest WordApi requirement set, "1.6" when not said. */
  readonly wordApi?: string;
  readonly author?: string;
  readonly now?: () => Date;
}

/**
 * before: the request fails and nothing of it happens. midway: it fails after half of its actions.
 * lost: all of it happens, but the answer does not arrive.
 */
export type FaultKind = 'before' | 'midway' | 'lost';

/** One exchanged message pair, for traces. */
export interface Exchange {
  readonly request: RichApiRequest;
  readonly response: RichApiResponse;
}

export class TransportFault extends Error {}

const version = (text: string): number => {
  const [major, minor] = text.split('.').map(Number);
  return (major ?? 0) * 1000 + (minor ?? 0);
};

export class WordHost {
  document: DocxDocument;
  trackingMode: TrackingMode = 'Off';
  wordApi: string;
  latencyMs = 0;
  /** Requests that carried work; the reference clean-up that office.js sends after each run is apart. */
  syncs = 0;
  readonly hostFaults: unknown[] = [];
  onExchange: ((exchange: Exchange) => void) | undefined;
  readonly engine: RichApiEngine;
  private fault: { readonly at: number; readonly kind: FaultKind } | undefined;
  private readonly options: HostOptions;
  private readonly listeners = new Set<(change: Change) => unknown>();

  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    this.options = options;
    this.wordApi = options.wordApi ?? '1.6';
    this.document = this.read(bytes);
    this.trackingMode = this.document.tracking;
    this.engine = new RichApiEngine(
      wordRegistry(() => this),
      {
        root: { type: 'Document', target: {} },
        newObjects: {
          'Microsoft.InternalService.AddinInternalService': {
            type: 'AddinInternalService',
            make: () => ({}),
          },
          'Microsoft.WordServices.SearchOptions': { type: 'SearchOptions', make: () => ({}) },
        },
        supports: (since) => version(since) <= version(this.wordApi),
        onHostFault: (error) => this.hostFaults.push(error),
      },
    );
  }

  private read(bytes: Uint8Array): DocxDocument {
    const document = DocxDocument.open(bytes, {
      ...(this.options.author !== undefined && { author: this.options.author }),
      ...(this.options.now && { now: this.options.now }),
    });
    document.onChange((change) => {
      for (const listener of this.listeners) listener(change);
    });
    return document;
  }

  /** Changes of whatever document is open. */
  onChange(listener: (change: Change) => unknown): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  now(): Date {
    return this.options.now?.() ?? new Date();
  }

  /** Replaces the open document. @throws DocxError, and the former document stays. */
  open(bytes: Uint8Array): void {
    this.document = this.read(bytes);
    this.trackingMode = this.document.tracking;
  }

  /** Makes the k-th request from now on fail (1 = the next). */
  failAtSync(k: number, kind: FaultKind = 'before'): void {
    this.fault = { at: this.syncs + k, kind };
  }

  /** @throws TransportFault when the answer is to get lost. */
  execute(request: RichApiRequest): RichApiResponse {
    const works = !isStartUp(request) && !isCleanUp(request);
    if (works) this.syncs += 1;
    const fault = works && this.fault?.at === this.syncs ? this.fault : undefined;
    if (fault) this.fault = undefined;
    const length = request.Actions.length;
    const failAt =
      fault?.kind === 'before' ? 0 : fault?.kind === 'midway' ? Math.floor(length / 2) : undefined;
    const response = this.engine.execute(request, failAt);
    // A mode set in one request holds from the next on: in Word, edits in the same batch may go untracked.
    this.trackNow();
    this.document.step();
    this.onExchange?.({ request, response });
    if (fault?.kind === 'lost') throw new TransportFault('The answer was lost.');
    return response;
  }

  private trackNow(): void {
    this.document.tracking = this.trackingMode;
  }

  setTracking(mode: TrackingMode): void {
    this.trackingMode = mode;
    this.trackNow();
  }
}

/** Sent by office.js on its own when a run has ended, and not awaited. */
const isCleanUp = (request: RichApiRequest): boolean =>
  request.Actions.every(
    (action) =>
      action.Name === '_RemoveReference' ||
      (action.ActionType === ActionType.Instantiate &&
        request.ObjectPaths[action.ObjectPathId]?.ObjectPathType === PathType.GlobalObject),
  );

/** What office.js asks on its own at start-up. */
const isStartUp = (request: RichApiRequest): boolean =>
  Object.values(request.ObjectPaths).some(
    (path) => path.Name === 'Microsoft.InternalService.AddinInternalService',
  );
