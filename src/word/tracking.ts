/**
 * The user's tracking mode around our edits. A mode set in the same batch as an edit may not hold for it, so
 * it is set and synced before; and it is given back in all cases, on a second attempt when the first fails.
 */
import { Refusal } from './failures';

type Mode = Word.ChangeTrackingMode | 'Off' | 'TrackAll' | 'TrackMineOnly';

/** The user's mode is already loaded in `document`. Costs one sync before the edit and one after, or none. */
export async function withTracking<T>(
  context: Word.RequestContext,
  wanted: Mode,
  edit: () => Promise<T>,
): Promise<T> {
  const { document } = context;
  const former = document.changeTrackingMode;
  if (former === wanted) return edit();
  let value: T;
  try {
    document.changeTrackingMode = wanted as Word.ChangeTrackingMode;
    await context.sync();
    value = await edit();
  } catch (error) {
    await giveBack(former);
    throw error;
  }
  try {
    document.changeTrackingMode = former;
    await context.sync();
  } catch {
    await giveBack(former);
  }
  return value;
}

/** In a run of its own: the former context may be the thing that failed. The second attempt decides. */
export async function giveBack(mode: Mode): Promise<void> {
  const attempt = (): Promise<void> =>
    Word.run(async (context) => {
      // A protected document refuses even the mode it has.
      context.document.load('changeTrackingMode');
      await context.sync();
      if (context.document.changeTrackingMode === mode) return;
      context.document.changeTrackingMode = mode as Word.ChangeTrackingMode;
      await context.sync();
    });
  try {
    await attempt().catch(attempt);
  } catch {
    throw new Refusal({ kind: 'unexpected', remains: 'trackingMode' });
  }
}
