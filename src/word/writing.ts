/**
 * What every edit starts from: the paragraphs, the user's tracking mode, and whether the document may be
 * written at all. Asked in one sync, before anything is touched.
 */
import { Refusal } from './failures';
import { locksOf, type Locks } from './locks';
import { isProtected, isReadOnly } from './security';

type Mode = Word.Document['changeTrackingMode'];

export interface Desk {
  readonly list: Word.ParagraphCollection;
  readonly locks: Locks;
  /** @throws Refusal readOnly or protected. The mode to work in, and the one to give back. */
  modes(tracked: boolean): { readonly former: Mode; readonly wanted: Mode };
}

/** @param alsoLoad further properties of the paragraphs, each with a comma before it ("items/style"). */
export function lookToWrite(context: Word.RequestContext, alsoLoad = ''): Desk {
  const { document } = context;
  document.load('changeTrackingMode');
  document.properties.load('security');
  const list = document.body.paragraphs;
  list.load(`items/text${alsoLoad}`);
  return {
    list,
    locks: locksOf(context),
    modes(tracked) {
      const former = document.changeTrackingMode;
      const wanted = !tracked ? 'Off' : former === 'Off' ? 'TrackAll' : former;
      if (isReadOnly(document)) throw new Refusal({ kind: 'readOnly' });
      if (isProtected(document) && (former === 'Off' || wanted !== former))
        throw new Refusal({ kind: 'protected' });
      return { former, wanted };
    },
  };
}
