import type { WordDocument } from './api';
import { changesIn, decide } from './changes';
import { comment } from './comment';
import { followDocument } from './follow';
import { clearPassages } from './clear';
import { highlightPassages } from './highlight';
import { residue } from './residue';
import { insertClause } from './insert';
import { jumpTo } from './navigate';
import { inTurn } from './queue';
import { readContract } from './read';
import { redline } from './redline';
import { oweWhatIsLeft } from './tracking';
import { undoInsertion } from './undo-insertion';

/** The open document, every action through the one queue. */
export function createWordDocument(): WordDocument {
  oweWhatIsLeft();
  return {
    read: () => inTurn(readContract),
    highlight: (marks) => inTurn((context) => highlightPassages(context, marks)),
    clearHighlights: () => inTurn(clearPassages),
    residue: () => inTurn(residue),
    insertClause: (texts, how) => inTurn((context) => insertClause(context, texts, how)),
    undoInsertion: (id) => inTurn((context) => undoInsertion(context, id)),
    redline: (redlines, how) => inTurn((context) => redline(context, redlines, how)),
    comment: (target, text, audience) => inTurn((context) => comment(context, target, text, audience)),
    changesIn: (target) => inTurn((context) => changesIn(context, target)),
    decide: (target, change, decision) => inTurn((context) => decide(context, target, change, decision)),
    jumpTo: (target) => inTurn((context) => jumpTo(context, target)),
    follow: followDocument,
  };
}
