import type { Failure } from './api';
import { Refusal } from './failures';

/**
 * What is done after a failure, in a run of its own: the former context may be the thing that failed. The second
 * attempt decides; a refusal is not tried again.
 * @throws Refusal targetGone as it comes, any other failure as what remains.
 */
export async function recover<T>(
  act: (context: Word.RequestContext) => Promise<T>,
  remains: NonNullable<Failure['remains']>,
): Promise<T> {
  const attempt = (): Promise<T> => Word.run(act);
  try {
    return await attempt().catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return attempt();
    });
  } catch (error) {
    if (error instanceof Refusal && error.failure.kind === 'targetGone') throw error;
    throw new Refusal({ kind: 'unexpected', remains });
  }
}
