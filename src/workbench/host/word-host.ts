/**
 * The stand-in Word: one document, one RichApi engine, settable surroundings, injected faults and latency.
 * Transports carry its messages; they know nothing of what is in them.
 */
import type { LiveRange } from '../document/anchors';
import { DocxDocument, type Change, type TrackingMode } from '../document/document';
import { RichApiEngine } from './engine';
import { ActionType, PathType, type RichApiRequest, type RichApiResponse } from './protocol';
import type { Quirks } from './quirks';
import { wordRegistry } from './word-model';

export type Platform = 'PC' | 'Mac' | 'OfficeOnline';
export type ThemeName = 'light' | 'dark';

export interface HostOptions {
  /** Highest WordApi requirement set, "1.6" when not said. */
  readonly wordApi?: string;
  /** Further requirement sets ("WordApiDesktop": "1.1"). */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Language of Word's own surface, "en-US" when not said. */
  readonly locale?: string;
  readonly platform?: Platform;
  readonly theme?: ThemeName;
  readonly author?: string;
  readonly now?: () => Date;
  /** Word's fault that a tracking mode holds only from the next request on; true when not said. */
  readonly lateTracking?: boolean;
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

/** The answer is lost on its way; transports turn it into what their office.js sees then. */
export class TransportFault extends Error {}

const version = (text: string): number => {
  const [major, minor] = text.split('.').map(Number);
  return (major ?? 0) * 1000 + (minor ?? 0);
};

const COMMON_SETS = {
  Selection: '1.1',
  Settings: '1.1',
  DocumentEvents: '1.1',
  TextCoercion: '1.1',
  CompressedFile: '1.1',
} as const;

export class WordHost {
  document: DocxDocument;
  wordApi: string;
  locale: string;
  platform: Platform;
  theme: ThemeName;
  lateTracking: boolean;
  latencyMs = 0;
  /** Requests that carried work; the reference clean-up that office.js sends after each run is apart. */
  syncs = 0;
  cleanUps = 0;
  saved = true;
  shownRange: LiveRange | undefined;
  readonly quirks: Quirks = {};
  /** The add-in's document settings, as JSON text by name. */
  readonly settings: Record<string, string> = {};
  /** Faults of the host's own code: a test that leaves some here has read a wrong answer. */
  readonly hostFaults: unknown[] = [];
  onExchange: ((exchange: Exchange) => void) | undefined;
  readonly engine: RichApiEngine;
  private mode: TrackingMode = 'Off';
  private recorded: Exchange[] | undefined;
  private fault:
    | {
        readonly at: number;
        readonly kind: FaultKind;
        readonly code: string;
        readonly last: number | undefined;
      }
    | undefined;
  private readonly interruptions = new Map<number, () => void>();
  private readonly options: HostOptions;
  private readonly listeners = new Set<(change: Change) => unknown>();

  constructor(bytes: Uint8Array, options: HostOptions = {}) {
    this.options = options;
    this.wordApi = options.wordApi ?? '1.6';
    this.locale = options.locale ?? 'en-US';
    this.platform = options.platform ?? 'PC';
    this.theme = options.theme ?? 'light';
    this.lateTracking = options.lateTracking ?? true;
    this.document = this.read(bytes);
    this.mode = this.document.tracking;
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
        supports: (since) => this.supports('WordApi', since),
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
      if (change.kind !== 'SelectionChanged') this.saved = false;
      for (const listener of this.listeners) listener(change);
    });
    return document;
  }

  /** Requirement sets as Word declares them to the add-in. */
  get requirements(): Readonly<Record<string, string>> {
    return { ...COMMON_SETS, ...this.options.requirements, WordApi: this.wordApi };
  }

  supports(set: string, atLeast: string): boolean {
    const held = Object.entries(this.requirements).find(
      ([name]) => name.toLowerCase() === set.toLowerCase(),
    )?.[1];
    return held !== undefined && version(atLeast) <= version(held);
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
    this.mode = this.document.tracking;
    this.shownRange = undefined;
    this.saved = true;
    this.engine.forget();
  }

  /**
   * Makes the k-th request from now on fail (1 = the next).
   * @param code what Word says when it fails before or midway.
   * @param last midway: how many of the last actions do not happen; half of them when not said.
   */
  failAtSync(k: number, kind: FaultKind = 'before', code = 'GeneralException', last?: number): void {
    this.fault = { at: this.syncs + k, kind, code, last };
  }

  /** Does something right before the k-th request from now on: what somebody else does meanwhile. */
  beforeSync(k: number, act: () => void): void {
    this.interruptions.set(this.syncs + k, act);
  }

  /** Keeps every exchange from now on in the array returned; a second call starts a new one. */
  record(): readonly Exchange[] {
    return (this.recorded = []);
  }

  /** @throws TransportFault when the answer is to get lost. */
  execute(request: RichApiRequest): RichApiResponse {
    const cleansUp = isCleanUp(request);
    if (cleansUp) this.cleanUps += 1;
    const works = !cleansUp && !isStartUp(request);
    if (works) this.syncs += 1;
    const fault = works && this.fault?.at === this.syncs ? this.fault : undefined;
    if (fault) this.fault = undefined;
    if (works) this.interruptions.get(this.syncs)?.();
    const all = request.Actions.length;
    const at =
      fault?.kind !== 'midway'
        ? 0
        : fault.last === undefined
          ? Math.floor(all / 2)
          : Math.max(0, all - fault.last);
    const response = this.engine.execute(
      request,
      fault && fault.kind !== 'lost' ? { at, code: fault.code } : undefined,
    );
    this.document.tracking = this.quirks.ignoresTracking ? 'Off' : this.mode;
    this.document.step();
    this.onExchange?.({ request, response });
    this.recorded?.push({ request, response });
    if (fault?.kind === 'lost') throw new TransportFault('The answer was lost.');
    return response;
  }

  /** The mode as the add-in sees it; with `lateTracking` the document follows when the request has ended. */
  get trackingMode(): TrackingMode {
    return this.mode;
  }

  set trackingMode(mode: TrackingMode) {
    this.mode = mode;
    if (!this.lateTracking && !this.quirks.ignoresTracking) this.document.tracking = mode;
  }

  /** As the user switches it: at once. */
  setTracking(mode: TrackingMode): void {
    this.mode = mode;
    this.document.tracking = mode;
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
