import { useCallback, useEffect, useRef, useState } from 'react';
import type { Decision } from '../i18n/choices';
import type { TopicId } from '../playbook/types';
import type { Contract } from '../word/api';
import {
  isSameContract,
  loadProgress,
  NO_PROGRESS,
  saveProgress,
  type OwnInsertion,
  type Progress,
} from './progress';

export interface ProgressState extends Progress {
  decide(topic: TopicId, decision: Decision | undefined): void;
  inserted(insertion: OwnInsertion): void;
  undone(id: string): void;
}

/** The record of the contract at hand; it follows the contract's edits. */
export function useProgress(prefix: string, contract: Contract | undefined): ProgressState {
  const [progress, setProgress] = useState(NO_PROGRESS);
  const latest = useRef(NO_PROGRESS);
  const at = useRef<{ readonly opened: string; readonly now: Contract }>(undefined);

  const change = useCallback(
    (next: Progress) => {
      latest.current = next;
      setProgress(next);
      if (at.current) saveProgress(prefix, at.current.now.fingerprint, next);
    },
    [prefix],
  );

  useEffect(() => {
    if (!contract) return;
    const former = at.current;
    if (former && isSameContract(former.now, contract)) {
      at.current = { opened: former.opened, now: contract };
      if (former.now.fingerprint === contract.fingerprint) return;
      saveProgress(prefix, contract.fingerprint, latest.current);
      if (former.now.fingerprint !== former.opened) saveProgress(prefix, former.now.fingerprint, NO_PROGRESS);
      return;
    }
    at.current = { opened: contract.fingerprint, now: contract };
    latest.current = loadProgress(prefix, contract.fingerprint) ?? NO_PROGRESS;
    setProgress(latest.current);
  }, [prefix, contract]);

  const decide = useCallback(
    (topic: TopicId, decision: Decision | undefined) =>
      change({ ...latest.current, decisions: { ...latest.current.decisions, [topic]: decision } }),
    [change],
  );
  const inserted = useCallback(
    (insertion: OwnInsertion) =>
      // Word may have given the id of one long gone.
      change({
        ...latest.current,
        insertions: [...latest.current.insertions.filter(({ id }) => id !== insertion.id), insertion],
      }),
    [change],
  );
  const undone = useCallback(
    (id: string) =>
      change({ ...latest.current, insertions: latest.current.insertions.filter((held) => held.id !== id) }),
    [change],
  );
  return { ...progress, decide, inserted, undone };
}
