import { useEffect, useState } from 'react';
import type { WordDocument } from '../word/api';

/**
 * Asks the document once, after the first review, what of ours is in it from another day: which insertions can be
 * undone is told, the number of marks returned.
 */
export function useOldMarks(
  word: WordDocument,
  isReviewed: boolean,
  found: (insertions: readonly string[]) => void,
): number {
  const [marks, setMarks] = useState(0);
  useEffect(() => {
    if (!isReviewed) return;
    void word.residue().then((left) => {
      if (!left.ok) return;
      setMarks(left.value.highlights);
      found(left.value.insertions);
    });
  }, [word, isReviewed, found]);
  return marks;
}
