/** The contract as it reads now, and its review: read once, then followed while the attorney drafts. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Contract, Failure, Result, WordDocument } from '../word/api';
import { SlicedReview, type Reviewed } from './sliced-review';

export interface LiveReview {
  readonly reviewed: Reviewed | undefined;
  /** Share done of a reading under way, 0 to 1; undefined when none is. */
  readonly progress: number | undefined;
  readonly stale: boolean;
  /** The paragraph of the caret, 0-based; -1 outside. */
  readonly caret: number;
  /** Reads everything anew. */
  rescan(): Promise<Result<Contract>>;
}

export function useReview(word: WordDocument, failed: (failure: Failure) => void): LiveReview {
  const [reviewed, setReviewed] = useState<Reviewed>();
  const [progress, setProgress] = useState<number>();
  const [stale, setStale] = useState(false);
  const [caret, setCaret] = useState(-1);
  const onFailure = useRef(failed);
  useEffect(() => {
    onFailure.current = failed;
  });

  const sliced = useMemo(
    () =>
      new SlicedReview({
        progress: setProgress,
        done: (done) => {
          setReviewed(done);
          setProgress(undefined);
        },
        failed: () => {
          setProgress(undefined);
          setStale(true);
          onFailure.current({ kind: 'unexpected' });
        },
      }),
    [],
  );

  const rescan = useCallback(async () => {
    const read = await word.read();
    if (read.ok) {
      setStale(false);
      sliced.review(read.value);
    }
    return read;
  }, [word, sliced]);

  useEffect(() => {
    let isGone = false;
    let stop: (() => void) | undefined;
    void word
      .follow({
        changed: (contract) => sliced.review(contract),
        stale: () => setStale(true),
        caret: setCaret,
      })
      .then((following) => {
        if (!following.ok) return;
        if (isGone) following.value();
        else stop = following.value;
      });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [word, sliced]);

  return { reviewed, progress, stale, caret, rescan };
}
