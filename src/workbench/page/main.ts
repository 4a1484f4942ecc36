/**
 * The workbench: a real .docx on the left, the pane that ships on the right, our stand-in Word between them.
 * `?frame=URL` shows the pane from another origin over Word on the web's route; `?lang`, `?theme`, `?width`,
 * `?api`, `?sample` set what the bar sets.
 */
import { DocxError } from '../document/package';
import { WordHost } from '../host/word-host';
import { sampleContracts } from '../samples';
import { externalOf, THEMES } from '../transport/external';
import { answerFrame } from '../transport/frame';
import { drawBar, type Settings } from './bar';
import { Editor } from './editor';
import { texts } from './texts';
import { DocumentView } from './view';

declare global {
  interface Window {
    /** The pane's page asks for it before office.js runs; tests look at the document through it. */
    workbench: { external(): object; host: WordHost; open(bytes: Uint8Array, name: string): void };
  }
}

const query = new URLSearchParams(location.search);
const settings: Settings = {
  language: query.get('lang') === 'zh' ? 'zh' : 'en',
  theme: query.get('theme') === 'dark' ? 'dark' : 'light',
  width: Number(query.get('width') ?? 330),
  wordApi: query.get('api') ?? '1.6',
};
const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const bar = find('bar');
const say = find('say');
const sheet = find('sheet');
let pane = find<HTMLIFrameElement>('pane');

const host = new WordHost(sampleContracts[Number(query.get('sample') ?? 0)]!.bytes(), {
  author: 'Reviewing Attorney',
});
const view = new DocumentView(sheet, host.document);
new Editor(view, host);

let mounts = 0;
let letGo: (() => void) | undefined;

/** Loads the pane anew in a frame of its own, as opening a document in Word does. */
function mountPane(): void {
  letGo?.();
  host.wordApi = settings.wordApi;
  const fresh = document.createElement('iframe');
  fresh.id = 'pane';
  fresh.style.width = `${settings.width}px`;
  fresh.title = texts[settings.language].pane;
  const frameUrl = query.get('frame');
  const locale = settings.language === 'zh' ? 'zh-CN' : 'en-US';
  if (frameUrl) letGo = answerFrame(fresh, frameUrl, host, { locale });
  else fresh.src = `/taskpane.html?mount=${++mounts}`;
  pane.replaceWith(fresh);
  pane = fresh;
}

function open(bytes: Uint8Array, name: string): void {
  const words = texts[settings.language];
  try {
    host.open(bytes);
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    say.textContent = words[error.fault];
    return;
  }
  say.textContent = words.opened(name);
  view.drawAll(host.document);
  find('desk').scrollTop = 0;
  draw();
  mountPane();
}

function save(): void {
  const file = new Blob([host.document.save() as Uint8Array<ArrayBuffer>], {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'contract.docx';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Accepts or rejects the change at the caret. */
function resolveAtCaret(accept: boolean): void {
  const { start } = host.document.selection;
  const piece = host.document
    .piecesIn(
      host.document.range(start.paragraph, Math.max(0, start.offset - 1), start.paragraph, start.offset + 1),
    )
    .find((held) => held.inserted || held.deleted);
  const mark =
    piece?.deleted ?? piece?.inserted ?? start.paragraph.mark.inserted ?? start.paragraph.mark.deleted;
  const revision = mark && host.document.revisions().find((held) => held.marks.includes(mark));
  if (revision) host.document.resolve(revision, accept);
  host.document.step();
}

function draw(): void {
  document.documentElement.dataset['theme'] = settings.theme;
  document.documentElement.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
  const words = texts[settings.language];
  sheet.setAttribute('aria-label', words.document);
  const state = { tracking: host.trackingMode !== 'Off', readOnly: host.document.readOnly };
  drawBar(bar, settings, state, {
    open: (file) => void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name)),
    sample: (index) => open(sampleContracts[index]!.bytes(), words.samples[index]!),
    save,
    track: (on) => host.setTracking(on ? 'TrackAll' : 'Off'),
    resolve: resolveAtCaret,
    readOnly: (on) => {
      host.document.readOnly = on;
    },
    changed: () => {
      draw();
      mountPane();
    },
  });
}

// The add-in may change the tracking mode: the bar shows it.
host.onExchange = () => {
  const box = document.getElementById('track') as HTMLInputElement | null;
  if (box) box.checked = host.trackingMode !== 'Off';
};

document.addEventListener('dragover', (event) => {
  event.preventDefault();
  document.body.classList.add('dropping');
});
document.addEventListener('dragleave', () => document.body.classList.remove('dropping'));
document.addEventListener('drop', (event) => {
  event.preventDefault();
  document.body.classList.remove('dropping');
  const file = event.dataTransfer?.files[0];
  if (file) void file.arrayBuffer().then((bytes) => open(new Uint8Array(bytes), file.name));
});

window.workbench = {
  host,
  open,
  external: () =>
    externalOf(host, {
      locale: settings.language === 'zh' ? 'zh-CN' : 'en-US',
      theme: THEMES[settings.theme],
      instanceId: `mount-${mounts}`,
    }),
};
say.textContent = texts[settings.language].standIn;
draw();
mountPane();
