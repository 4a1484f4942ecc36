/**
 * Route C: Word on Windows as office.js sees it, `window.external`. Must be there before office.js runs. A
 * value that office.js expects as a SAFEARRAY is an object with toArray().
 */
import type { RichApiRequest } from '../host/protocol';
import { TransportFault, type ThemeName, type WordHost } from '../host/word-host';
import { listen } from './events';
import { FileCopies } from './file-copies';
import { later } from './later';

export interface OfficeTheme {
  readonly bodyBackgroundColor: number;
  readonly bodyForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly controlForegroundColor: number;
}

export const THEMES = {
  light: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  dark: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} satisfies Record<ThemeName, OfficeTheme>;

export interface ExternalOptions {
  readonly locale?: string;
  readonly theme?: OfficeTheme;
  /** Must be fresh for each document: office.js caches settings under it. */
  readonly instanceId?: string;
}

type Callback = (reply: unknown, error: number) => void;
type Handler = (id: number, payload: unknown) => void;

const DISPATCH = {
  richApi: 93,
  selectedData: 64,
  fileProperties: 86,
  copyFile: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
  selectionChanged: 2,
  richApiEvent: 33,
} as const;
export const INTERNAL_ERROR = 5001;
/** What office.js turns into InvalidOrTimedOutSession. */
export const TIMED_OUT = 5012;
const array = (held: readonly unknown[]) => ({ toArray: () => held, dimensions: () => 1 });

/** One pane at a time: a pane loaded anew takes the place of the former, whose window is gone. */
const listening = new WeakMap<WordHost, () => void>();

/** Makes the object to be installed as `window.external` of the pane's window. */
export function externalOf(host: WordHost, options: ExternalOptions = {}): object {
  const locale = options.locale ?? host.locale;
  const handlers = new Map<number, Handler>();
  const { settings } = host;
  const copies = new FileCopies(host);
  const context = {
    GetAppType: () => 2,
    GetSolutionRef: () => 'playbook',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => locale,
    GetDocUrl: () => 'C:\\Contracts\\contract.docx',
    GetAppCapabilities: () => (host.document.readOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '',
    GetInstanceId: () => options.instanceId ?? 'workbench',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(host.requirements),
    GetHostFullVersion: () => '16.0.18025.20160',
    GetHostCustomMessage: () => '',
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(options.theme ?? THEMES[host.theme]),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        for (const key of Object.keys(settings)) delete settings[key];
        keys.forEach((key, i) => (settings[key] = values[i] ?? ''));
      },
    }),
  };
  listening.get(host)?.();
  listening.set(
    host,
    listen(host, {
      paragraphs: (entries) =>
        handlers.get(DISPATCH.richApiEvent)?.(DISPATCH.richApiEvent, array(entries.map(array))),
      selection: () => handlers.get(DISPATCH.selectionChanged)?.(DISPATCH.selectionChanged, array([])),
    }),
  );
  return {
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    GetHostInfo: () => `Word|Win32|16.01|${locale}|||disableLogging|0`,
    Execute(id: number, parameters: unknown, callback: Callback) {
      later(host, () => {
        switch (id) {
          case DISPATCH.richApi: {
            const body = (parameters as unknown[][])[0]![4] as string;
            try {
              const response = host.execute(JSON.parse(body) as RichApiRequest);
              callback(array([0, 200, ['content-type', 'application/json'], JSON.stringify(response)]), 0);
            } catch (error) {
              if (!(error instanceof TransportFault)) throw error;
              callback(TIMED_OUT, 0);
            }
            return;
          }
          case DISPATCH.selectedData:
            callback(array([0, host.document.textOf(host.document.selection)]), 0);
            return;
          case DISPATCH.fileProperties:
            callback(array([0, array(['C:\\Contracts\\contract.docx'])]), 0);
            return;
          case DISPATCH.copyFile: {
            const { handle, size } = copies.open();
            callback(array([0, array([handle, size])]), 0);
            return;
          }
          case DISPATCH.sliceOfCopy: {
            const [handle, offset, size] = parameters as [number, number, number];
            const slice = copies.slice(handle, offset, size);
            if (slice) callback(array([0, array([array(slice), slice.length])]), 0);
            else callback(INTERNAL_ERROR, 0);
            return;
          }
          case DISPATCH.closeCopy:
            copies.close((parameters as [number])[0]);
            callback(array([0]), 0);
            return;
          default:
            callback(INTERNAL_ERROR, 0);
        }
      });
    },
    RegisterEvent(id: number, _target: unknown, handler: Handler, callback: Callback) {
      handlers.set(id, handler);
      later(host, () => callback(array([0]), 0));
    },
    UnregisterEvent(id: number, _target: unknown, callback: Callback) {
      handlers.delete(id);
      later(host, () => callback(array([0]), 0));
    },
  };
}
