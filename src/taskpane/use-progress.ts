import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Decision } from '../i18n/choices';
import type { TopicId } from '../playbook/types';
import type { Contract } from '../word/api';
import { isSameContract, loadDecisions, saveDecisions, type Decisions } from './decisions';
import { loadInsertions, saveInsertions, type OwnInsertion } from './insertions';

export interface Progress {
  readonly decisions: Decisions;
  /** Those in the document at hand. */
  readonly insertions: readonly OwnInsertion[];
  decide(topic: TopicId, decision: Decision | undefined): void;
  inserted(insertion: OwnInsertion): void;
  undone(id: string): void;
  /** The document was asked which insertions it holds. */
  found(ids: readonly string[]): void;
}

/** What was done on the contract at hand; the decisions follow the contract's edits. */
export function useProgress(prefix: string, contract: Contract | undefined): Progress {
  const [decisions, decide] = useDecisions(prefix, contract);
  const [all, setAll] = useState(() => loadInsertions(prefix));
  const [here, setHere] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => saveInsertions(prefix, all), [prefix, all]);
  const inserted = useCallback((insertion: OwnInsertion) => {
    setAll((held) => [...held.filter(({ id }) => id !== insertion.id), insertion]);
    setHere((held) => new Set([...held, insertion.id]));
  }, []);
  const undone = useCallback((gone: string) => setAll((held) => held.filter(({ id }) => id !== gone)), []);
  const found = useCallback((ids: readonly string[]) => setHere(new Set(ids)), []);
  return useMemo(
    () => ({
      decisions,
      insertions: all.filter(({ id }) => here.has(id)),
      decide,
      inserted,
      undone,
      found,
    }),
    [decisions, all, here, decide, inserted, undone, found],
  );
}

function useDecisions(
  prefix: string,
  contract: Contract | undefined,
): [Decisions, (topic: TopicId, decision: Decision | undefined) => void] {
  const [decisions, setDecisions] = useState<Decisions>({});
  const latest = useRef<Decisions>({});
  const at = useRef<{ readonly opened: string; readonly now: Contract }>(undefined);
  useEffect(() => {
    if (!contract) return;
    const former = at.current;
    if (former && isSameContract(former.now, contract)) {
      at.current = { opened: former.opened, now: contract };
      if (former.now.fingerprint === contract.fingerprint) return;
      saveDecisions(prefix, contract.fingerprint, latest.current);
      if (former.now.fingerprint !== former.opened) saveDecisions(prefix, former.now.fingerprint, {});
      return;
    }
    at.current = { opened: contract.fingerprint, now: contract };
    latest.current = loadDecisions(prefix, contract.fingerprint);
    setDecisions(latest.current);
  }, [prefix, contract]);
  const decide = useCallback(
    (topic: TopicId, decision: Decision | undefined) => {
      latest.current = { ...latest.current, [topic]: decision };
      setDecisions(latest.current);
      if (at.current) saveDecisions(prefix, at.current.now.fingerprint, latest.current);
    },
    [prefix],
  );
  return [decisions, decide];
}
