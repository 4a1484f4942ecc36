/** The document itself, its properties, and the helpers that office.js makes by name. */
import { LiveRange } from '../../document/anchors';
import { child } from '../../document/xml';
import { HostError } from '../protocol';
import type { Registry } from '../registry';
import { found, invalid, methodPair, type Access } from './access';
import { listControls } from './controls';
import { FLAGS, search, type SearchFlags } from './search';

/** Word's bits, as the file's DocSecurity: 2 read-only recommended, 4 enforced, 8 locked for annotations. */
const SECURITY = { none: 0, readOnly: 4, protected: 8 } as const;

export function documentTypes(access: Access): Registry {
  const doc = () => access.document;
  const core = (name: string): string => {
    const root = doc().pack.readIfThere('docProps/core.xml')?.documentElement;
    return (root && child(root, name)?.textContent) ?? '';
  };
  return {
    Document: {
      props: {
        ChangeTrackingMode: {
          since: '1.4',
          get: () => access.host.trackingMode,
          set: (_, value: string) => {
            if (value !== 'Off' && value !== 'TrackAll' && value !== 'TrackMineOnly')
              throw invalid(`changeTrackingMode ${value}`);
            if (doc().readOnly || doc().protection)
              throw new HostError('AccessDenied', 'The document is protected.');
            access.host.trackingMode = value;
          },
        },
        Saved: { get: () => access.host.saved },
      },
      nav: {
        Body: { type: 'Body', get: () => doc().bodyElement },
        Properties: { since: '1.3', type: 'DocumentProperties', get: () => doc() },
        ContentControls: {
          type: 'ContentControlCollection',
          get: () => () => listControls(doc().bodyElement),
        },
      },
      methods: {
        GetSelection: {
          returns: 'Range',
          call: () => new LiveRange(doc().selection.start, doc().selection.end),
        },
        GetContentControls: {
          since: '1.5',
          returns: 'ContentControlCollection',
          call: () => () => listControls(doc().bodyElement),
        },
        GetParagraphByUniqueLocalId: {
          since: '1.6',
          returns: 'Paragraph',
          call: (_, id: string) =>
            found(
              doc()
                .paragraphs()
                .find((paragraph) => paragraph.id === id),
            ),
        },
        ...methodPair('GetBookmarkRange', 'Range', ['1.4', '1.4'], (_, name: string) => doc().bookmark(name)),
        DeleteBookmark: {
          since: '1.4',
          call: (_, name: string) => {
            access.mayWrite();
            doc().removeBookmark(name);
          },
        },
        Search: {
          since: '1.7',
          returns: 'RangeCollection',
          call: (_, needle: string, flags: SearchFlags) =>
            search(
              doc(),
              doc()
                .paragraphs()
                .map((paragraph) => ({ paragraph, from: 0, to: paragraph.length })),
              needle,
              flags,
            ),
        },
        // The reader saves with the workbench's own button; here only Word's flag follows.
        Save: { call: () => void (access.host.saved = true) },
      },
      events: { ParagraphAdded: '1.6', ParagraphChanged: '1.6', ParagraphDeleted: '1.6' },
    },
    DocumentProperties: {
      props: {
        Security: {
          since: '1.3',
          get: () =>
            doc().readOnly ? SECURITY.readOnly : doc().protection ? SECURITY.protected : SECURITY.none,
        },
        Title: { since: '1.3', get: () => core('title') },
        Subject: { since: '1.3', get: () => core('subject') },
        Author: { since: '1.3', get: () => core('creator') },
        LastAuthor: { since: '1.3', get: () => core('lastModifiedBy') },
        Keywords: { since: '1.3', get: () => core('keywords') },
      },
    },
    SearchOptions: {
      props: Object.fromEntries(
        FLAGS.map((name) => [
          name,
          {
            get: (held: Record<string, unknown>) => held[name] ?? false,
            set: (held: Record<string, unknown>, value: unknown) => void (held[name] = value),
          },
        ]),
      ),
    },
    AddinInternalService: { methods: { NotifyActionHandlerReady: { call: () => null } } },
  };
}
