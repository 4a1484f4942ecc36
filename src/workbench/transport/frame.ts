/**
 * Route A: Word on the web as office.js sees it, messages between the pane's iframe and its parent. Both pages
 * must be https with the same host name; ports may differ.
 */
import type { RichApiRequest } from '../host/protocol';
import { TransportFault, type WordHost } from '../host/word-host';
import { listen } from './events';
import { INTERNAL_ERROR, TIMED_OUT } from './external';
import { FileCopies } from './file-copies';
import { later } from './later';

interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface FrameOptions {
  readonly locale?: string;
}

const REQUEST = 0;
const RESPONSE = 1;
const REGISTER_EVENT = 1;
const UNREGISTER_EVENT = 2;
const DISPATCH = {
  selectedData: 64,
  loadSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  copyFile: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
  richApi: 93,
} as const;

/** Gives the iframe its name (which survives reloads) and answers it. Returns a function that lets go. */
export function answerFrame(
  frame: HTMLIFrameElement,
  url: string,
  host: WordHost,
  options: FrameOptions = {},
): () => void {
  const locale = options.locale ?? host.locale;
  const unique = crypto.randomUUID();
  const conversation = `conv_${unique}`;
  const control = `ctl_${unique}`;
  const origin = new URL(url).origin;
  const events = new Map<string, number>();
  const copies = new FileCopies(host);
  /** Word on the web is asked for slices by number: it remembers how long they are. */
  let sliceSize = 0;
  frame.name = JSON.stringify({
    baseFrameName: `_xdm_${control}`,
    hostInfo: `Word|Web|16.01|${locale}|00000000-0000-0000-0000-000000000000||disableLogging|0`,
    xdmInfo: `${conversation}|${control}|${location.origin}`,
    serializerVersion: '1',
    flights: '[]',
  });
  const post = (message: object): void =>
    frame.contentWindow?.postMessage(
      JSON.stringify({ ...message, _serializerVersion: 1, _origin: location.origin }),
      origin,
    );
  const reply = (to: Message, data: unknown, errorCode = 0): void =>
    post({
      _messageType: RESPONSE,
      _actionName: to._actionName,
      _conversationId: to._conversationId,
      _correlationId: to._correlationId,
      _data: data,
      _errorCode: errorCode,
      _responseType: 0,
    });
  const fire = (name: string, data: unknown): void => {
    const correlation = events.get(name);
    if (correlation === undefined) return;
    post({
      _messageType: RESPONSE,
      _actionName: name,
      _conversationId: conversation,
      _correlationId: correlation,
      _data: data,
      _errorCode: 0,
      _responseType: 1,
    });
  };
  const execute = (message: Message): void => {
    const data = message._data as {
      DdaMethod: { DispatchId: number; Version: number };
      ArrayData?: unknown[];
      DdaSettingsMethod?: { Properties?: [string, string][] };
    };
    const { DispatchId, Version } = data.DdaMethod;
    const keyed = data as unknown as Readonly<Record<number, unknown>>;
    const ok = (fields: object): void => reply(message, { Error: 0, Version, ...fields });
    switch (DispatchId) {
      case DISPATCH.richApi:
        try {
          const response = host.execute(JSON.parse(data.ArrayData![4] as string) as RichApiRequest);
          ok({ Data: [200, ['content-type', 'application/json'], JSON.stringify(response)] });
        } catch (error) {
          if (!(error instanceof TransportFault)) throw error;
          reply(message, { Error: TIMED_OUT, Version });
        }
        return;
      case DISPATCH.loadSettings:
        return ok({ Properties: { Settings: Object.entries(host.settings) } });
      case DISPATCH.saveSettings: {
        for (const name of Object.keys(host.settings)) delete host.settings[name];
        for (const [name, value] of data.DdaSettingsMethod?.Properties ?? []) host.settings[name] = value;
        return ok({});
      }
      case DISPATCH.selectedData:
        return ok({ Data: host.document.textOf(host.document.selection) });
      case DISPATCH.fileProperties:
        return ok({ 0: { 1: `${location.origin}/contract.docx` } });
      case DISPATCH.copyFile: {
        sliceSize = Number(keyed[1]);
        const { handle, size } = copies.open();
        return ok({ 0: handle, 1: size });
      }
      case DISPATCH.sliceOfCopy: {
        const slice = copies.slice(Number(keyed[2]), Number(keyed[3]) * sliceSize, sliceSize);
        return slice ? ok({ 0: slice, 1: slice.length }) : reply(message, { Error: INTERNAL_ERROR, Version });
      }
      case DISPATCH.closeCopy:
        copies.close(Number(keyed[2]));
        return ok({});
      default:
        return reply(message, { Error: INTERNAL_ERROR, Version });
    }
  };
  const context = () => ({
    _id: control,
    _appName: 32,
    _appVersion: '16.00',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${location.origin}/contract.docx`,
    _clientMode: host.document.readOnly ? 0 : 1,
    _settings: { ...host.settings },
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '',
    _appInstanceId: control,
    _appMinorVersion: 0,
    _requirementMatrix: JSON.stringify(host.requirements),
    _hostFullVersion: '16.0.18000.12345',
    _clientWindowHeight: 600,
    _clientWindowWidth: 330,
    _addinName: 'AI Vendor Playbook',
    _appDomains: [origin],
    _dialogRequirementMatrix: '{"DialogApi":"1.1"}',
    _featureGates: {},
    _initialDisplayMode: 2,
  });
  const receive = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin || typeof event.data !== 'string')
      return;
    const message = messageOf(event.data);
    if (message?._messageType !== REQUEST) return;
    if (message._actionType === REGISTER_EVENT || message._actionType === UNREGISTER_EVENT) {
      if (message._actionType === REGISTER_EVENT) events.set(message._actionName, message._correlationId);
      else events.delete(message._actionName);
      return reply(message, { Error: 0, Version: 1 });
    }
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return reply(message, context());
      case 'executeMethod':
        return later(host, () => execute(message));
      default:
        return reply(message, null);
    }
  };
  const letGo = listen(host, {
    paragraphs: (entries) => fire('richApiMessage', { ArrayData: entries }),
    selection: () => fire('documentSelectionChanged', {}),
  });
  window.addEventListener('message', receive);
  frame.src = url;
  return () => {
    window.removeEventListener('message', receive);
    letGo();
  };
}

/** Other code in the pane's page may post messages too. */
function messageOf(text: string): Message | undefined {
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
