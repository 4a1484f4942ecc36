/** The contract as it reads now, and its review: read once, then followed while the attorney drafts. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Contract, Result, WordDocument } from '../word/api';
import { keepKeys } from './paragraph-keys';
import { SlicedReview, type Reviewed } from './sliced-review';

interface LiveReview {
  readonly reviewed: Reviewed | undefined;
  /** Share done of a reading under way, 0 to 1; undefined when none is. */
  readonly progress: number | undefined;
  readonly stale: boolean;
  /** The paragraph of the caret, 0-based; -1 outside. */
  readonly caret: number;
  /** Reads everything anew; resolves when it is reviewed. */
  rescan(): Promise<Result<Contract>>;
}

export function useReview(word: WordDocument): LiveReview {
  const [reviewed, setReviewed] = useState<Reviewed>();
  const [progress, setProgress] = useState<number>();
  const [stale, setStale] = useState(false);
  const [caret, setCaret] = useState(-1);
  const latest = useRef<Contract>(undefined);
  const sliced = useMemo(
    () =>
      new SlicedReview({
        progress: setProgress,
        done: (done) => {
          if (latest.current) keepKeys(latest.current.paragraphs, done.contract.paragraphs);
          latest.current = done.contract;
          setReviewed(done);
          setProgress(undefined);
        },
        failed: () => {
          setProgress(undefined);
          setStale(true);
        },
      }),
    [],
  );

  const following = useRef<'no' | 'yes' | 'over'>('no');
  const stop = useRef<() => void>(undefined);
  const follow = useCallback(async () => {
    if (following.current !== 'no') return;
    following.current = 'yes';
    const started = await word.follow({
      changed: (contract) => void sliced.review(contract),
      stale: () => setStale(true),
      caret: setCaret,
    });
    // Without a follower the checklist is as old as the last reading: Rescan stays in reach.
    if (started.ok && following.current !== 'yes') started.value();
    else if (started.ok) stop.current = started.value;
    else following.current = 'no';
  }, [word, sliced]);
  useEffect(
    () => () => {
      following.current = 'over';
      stop.current?.();
    },
    [],
  );

  const rescan = useCallback(async () => {
    const read = await word.read();
    if (!read.ok) return read;
    setStale(false);
    void follow();
    const isWhole = await sliced.review(read.value);
    return isWhole ? read : { ok: false as const, failure: { kind: 'unexpected' as const } };
  }, [word, sliced, follow]);

  return { reviewed, progress, stale, caret, rescan };
}
