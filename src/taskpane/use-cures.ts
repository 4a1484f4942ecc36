import { useEffect, useRef, useState } from 'react';
import type { Fix } from '../drafting/types';
import type { Contract } from '../word/api';
import { FixFinder } from './fix-finder';
import type { Reviewed } from './sliced-review';

/** Fixes that together cure the same points; they are shown and made together. */
export interface Cure {
  readonly checks: Fix['checks'];
  readonly fixes: readonly Fix[];
}

const NONE: readonly Cure[] = [];

/** The cures for the contract as it reads now; none of a paragraph that has changed since they were found. */
export function useCures(reviewed: Reviewed | undefined): readonly Cure[] {
  const [found, setFound] = useState(NONE);
  const finder = useRef<FixFinder>(undefined);
  useEffect(() => {
    const started = (finder.current = new FixFinder((fixes) => setFound(curesOf(fixes))));
    return () => started.stop();
  }, []);
  useEffect(() => {
    if (reviewed) finder.current?.find(reviewed);
  }, [reviewed]);
  return reviewed ? found.filter((cure) => stillFits(cure, reviewed.contract)) : NONE;
}

function curesOf(fixes: readonly Fix[]): readonly Cure[] {
  const cures = new Map<string, Cure>();
  for (const fix of fixes) {
    const key = fix.checks.join();
    const former = cures.get(key);
    cures.set(key, { checks: fix.checks, fixes: [...(former?.fixes ?? []), fix] });
  }
  return [...cures.values()];
}

const stillFits = ({ fixes }: Cure, { paragraphs }: Contract): boolean =>
  fixes.every(({ redline }) => paragraphs[redline.paragraph]?.text === redline.paragraphText);
