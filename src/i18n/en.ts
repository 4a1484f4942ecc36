import type { Messages } from './messages';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

export const en: Messages = {
  product: 'AI Vendor Playbook',
  privacy: 'Read on this computer. Nothing is sent.',
  review: 'Rescan',
  reviewing: 'Reading the contract…',
  reviewed: (paragraphs) => `Contract reviewed: ${plural(paragraphs, 'paragraph')}.`,
  highlight: 'Highlight',
  clear: 'Clear',
  clearAll: 'Remove all our marks',
  highlighted: (painted, passages) =>
    painted === passages
      ? `${plural(painted, 'passage')} highlighted.`
      : `${painted} of ${plural(passages, 'passage')} highlighted; the others carry a highlight already.`,
  cleared: (count) =>
    count === 0 ? 'No highlights of this pane are left.' : `${plural(count, 'highlight')} removed.`,
  covered: (covered, open) => `${covered} of 8 topics covered · ${open} high-risk open`,
  handled: (count) => `${count} of 8 handled`,
  checklist: 'Checklist',
  priorities: 'Priorities',
  glossary: 'Glossary',
  otherLanguage: '中文',
  switchLanguage: '切换为中文界面',
  more: 'More',
  cancel: 'Cancel',
  close: 'Close',
  verdict: { meets: 'Meets', weak: 'Weak', conflict: 'Adverse', missing: 'Missing' },
  because: {
    meets: 'Every point of the playbook is met.',
    weak: 'Addressed, but short of the playbook.',
    conflict: 'The contract says the opposite of the playbook.',
    missing: 'The contract is silent on this topic.',
  },
  risk: 'Risk',
  difficulty: 'Difficulty',
  strategy: 'Strategy',
  status: 'This contract',
  topic: 'Topic',
  guidance: 'Guidance',
  findings: 'What the contract says',
  passages: (count) => `Passages (${count})`,
  noPassages: 'No passage found.',
  showAll: (count) => `Show all ${count}`,
  jump: 'Show in the document',
  jumpTo: (words) => `Show in the document: “${words}”`,
  section: (number, heading) => [number && `§ ${number}`, heading].filter(Boolean).join(' ') || 'Opening',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. Select the text and press Ctrl+C.',
  check: {
    '1.ownership': 'The customer owns its data',
    '1.vendorClaim': 'The vendor claims no rights in the data',
    '1.deletion': 'Deletion after termination',
    '2.training': 'No training on customer data',
    '2.improvement': 'No exception for service improvement',
    '2.thirdPartyModels': 'Third-party models too',
    '3.certification': 'SOC 2 Type II or ISO 27001',
    '3.breachNotice': 'Notice of a security incident',
    '3.reports': 'Security reports shared',
    '4.uptime': 'Availability commitment',
    '4.responseTime': 'Response times',
    '4.serviceCredit': 'Service credits',
    '4.degradation': 'Outage and degradation told apart',
    '5.outputOwner': 'The customer owns the output',
    '5.vendorTechnology': 'The vendor keeps only its technology',
    '5.exclusiveUse': 'No use of the output for third parties',
    '6.cap': 'Liability cap',
    '6.dataCarveOut': 'Data breach outside the cap',
    '6.ipCarveOut': 'IP claims outside the cap',
    '6.mutualIndemnity': 'Mutual indemnity',
    '6.ipIndemnity': 'Indemnity for third-party IP claims',
    '7.export': 'Data export after termination',
    '7.format': 'Standard export format',
    '7.migrationHelp': 'Migration help at no charge',
    '7.barriers': 'No technical barriers',
    '8.laws': 'Data protection laws named',
    '8.audit': 'Audit right or third-party report',
  },
  outcome: { met: 'Met', short: 'Short', adverse: 'Adverse', silent: 'Not found' },
  figure: (found, wanted) =>
    found === undefined ? `no figure; playbook: ${wanted}` : `${found}; playbook: ${wanted}`,
  amount: (value, unit) => (unit === 'percent' ? `${value} %` : plural(value, unit.slice(0, -1))),

  about: {
    empty: 'The document is empty. Open a contract, or place the cursor and insert clauses.',
    otherLanguage:
      'This contract seems to be in another language. The review reads English and Chinese only, so what it finds missing may be there. Clauses can be inserted all the same.',
    locked: {
      readOnly:
        'The document is open for reading only. It can be reviewed; to edit it, choose Enable Editing or save a copy.',
      protected:
        'The document is protected. It can be reviewed; to edit it, choose Stop Protection (Review › Restrict Editing).',
    },
    unread: (parts) => `Not reviewed: ${parts}. Please read these yourself.`,
    part: {
      header: 'header',
      footer: 'footer',
      footnotes: 'footnotes',
      endnotes: 'endnotes',
      textBoxes: 'text boxes',
    },
    separator: ', ',
  },

  live: {
    stale: 'May be out of date',
    staleWhy: 'The document may have changed in a way the pane did not notice. Rescan to be sure.',
    caret: 'Cursor is here',
    became: (topic, verdict) => `${topic}: now ${verdict}`,
    progress: (percent) => `Reading the contract… ${percent}%`,
  },

  decision: {
    label: 'Your decision',
    of: { done: 'Done', dismissed: 'Dismissed' },
    take: { done: 'Mark as done', dismissed: 'Dismiss' },
    reopen: 'Reopen',
  },

  insertion: {
    title: 'Clause to insert',
    wording: 'Position',
    wordings: { preferred: 'Preferred', fallback: 'Fallback', walkAway: 'Walk-away' },
    ownWording: 'Wording of this add-in, not of the published playbook.',
    language: 'Language of the clause',
    english: 'EN',
    chinese: '中文',
    both: 'Both',
    order: 'Order',
    englishFirst: 'English first',
    chineseFirst: 'Chinese first',
    form: 'Form',
    forms: { paragraphs: 'One after the other', table: 'Two columns' },
    heading: 'With a heading line',
    preview: 'Text as it will be inserted',
    edit: 'Edit text',
    editDone: 'Done editing',
    restore: 'Restore',
    textOf: { en: 'Clause in English', zh: 'Clause in Chinese' },
    adapted: 'Adapted to this contract:',
    change: (from, to) => `${from} → ${to}`,
    place: 'Where',
    atCursor: 'At the cursor',
    afterPassage: 'After the passage',
    whichPassage: 'Which passage',
    whereBest: 'Where it fits best',
    noPlace: 'No place was found for it.',
    best: {
      relatedSection: (heading) => `In the section nearest to the topic: ${heading}`,
      beforeGeneral: (heading) => `Before the general provisions: ${heading}`,
      beforeSignatures: () => 'Before the signatures',
      end: () => 'At the end of the contract',
    },
    after: (words) => `after “${words}”`,
    insert: 'Insert',
    inserting: 'Inserting…',
    inserted: {
      inSentence: 'Clause inserted at the cursor, as a tracked change.',
      ownParagraph: 'Clause inserted as a paragraph of its own, as a tracked change.',
      table: 'Clause inserted as a table of two columns, as a tracked change.',
    },
    notNumbered: 'It takes no part in the automatic numbering; please number it in Word if it should.',
    done: (when) => `Inserted ${when}`,
    undo: 'Undo insertion',
    undoing: 'Taking the clause out…',
    undone: 'The inserted clause was taken out; nothing else was touched.',
  },

  redline: {
    fix: 'Fix to playbook',
    fixTitle: 'The smallest edit that cures this',
    kind: {
      figure: 'Changes a figure.',
      negated: 'Turns a permission into a prohibition.',
      appended: 'Adds words.',
      replaced: 'Replaces words.',
    },
    replace: 'Replace passage…',
    replaceTitle: 'The passage becomes the clause',
    sentences:
      'The two texts have little in common: whole sentences are replaced, not single words. Read it in full before applying.',
    same: 'The passage reads like the clause already.',
    deleted: 'deleted:',
    insertedWords: 'inserted:',
    end: 'end',
    tracked: 'As a tracked change',
    untracked: 'Without tracking, the other side does not see that something changed.',
    apply: 'Apply',
    applying: 'Applying…',
    applied: (edits) => `${plural(edits, 'tracked edit')} made. Reject them in Word to undo.`,
    appliedUntracked: (edits) =>
      `${plural(edits, 'edit')} made without tracking. Undo them with Ctrl+Z in Word.`,
    noComment: 'Word refused the comment; the edits stand.',
  },

  note: {
    title: 'Comment…',
    with: 'Comment',
    none: 'None',
    audience: { internal: 'Internal', otherSide: 'For the other side' },
    explain: {
      internal:
        'For your own side; marked INTERNAL. Delete it before sending: the check before sending counts it.',
      otherSide: 'The other side will read it. Nothing of strategy or fallbacks belongs here.',
    },
    language: 'Language of the reason',
    text: 'Text of the comment',
    attach: 'Add comment',
    attaching: 'Adding the comment…',
    attached: {
      internal: 'Internal note added. Delete it before sending.',
      otherSide: 'Comment for the other side added.',
    },
  },

  changes: {
    title: 'Tracked changes in this passage',
    show: 'Tracked changes…',
    reading: 'Reading the tracked changes…',
    none: 'No tracked changes in this passage.',
    kind: { inserted: 'Inserted', deleted: 'Deleted', formatted: 'Formatted' },
    by: (author, when) => `${author}, ${when}`,
    accept: 'Accept',
    reject: 'Reject',
    decided: { accept: 'Change accepted.', reject: 'Change rejected.' },
    counter: 'To counter, accept or reject, then fix or replace the passage.',
    unsupported:
      'This version of Word does not show the pane tracked changes. Accept or reject them on the Review tab.',
  },

  sending: {
    menu: 'Check before sending',
    title: 'Before sending',
    checking: 'Looking for what the pane left in the file…',
    clean:
      'Nothing of this pane is left in the file but the tracked changes and comments meant for the other side.',
    highlights: (count) =>
      `${plural(count, 'highlight')} of this pane. The other side would see them: remove them.`,
    internalNotes: (count) =>
      `${plural(count, 'internal note')}. Delete them on Word’s Review tab: each starts with INTERNAL or 内部.`,
    insertions: (count) =>
      `${plural(count, 'hidden bookmark')} of insertions that can still be undone. They hold no text.`,
    meant: 'Tracked changes and comments for the other side stay: they are meant to be read.',
  },

  trace: {
    start: 'Record for support',
    copy: (exchanges) => `Copy recording (${exchanges})`,
    stop: 'Stop recording',
    started:
      'Recording what Word and the pane exchange. It holds text of the contract and stays in this pane until you copy it.',
    copied: 'Recording copied. It holds text of the contract: share it with care.',
  },

  failure: {
    notInWord: 'Open this pane in Word, or run the workbench (npm run demo) to try it in a browser.',
    unsupported:
      'This version of Word cannot do this. Update Word (2308 or later does all), or use Word on the web.',
    protected: 'The document is protected. Turn off protection (Review › Restrict Editing) and try again.',
    readOnly: 'The document is open for reading only. Choose Enable Editing or save a copy, then try again.',
    locked:
      'This part is locked by a content control or holds tracked changes in the words concerned. Unlock or resolve it in Word, then try again.',
    targetGone: 'That passage is no longer in the document. Rescan.',
    targetChanged: 'That passage has changed since the review. Rescan, then repeat.',
    ambiguous:
      'The same text stands in several places and the passage moved, so nothing was done. Rescan, then repeat.',
    busy: 'Word is busy with a dialog. Close it and try again.',
    timeout: 'Word did not answer in time. Try again.',
    connection: 'The connection to Word was interrupted. Try again; if it persists, reopen the pane.',
    unexpected: 'Word could not do this. Try again; if it persists, reopen the pane.',
  },
  remains: {
    trackingMode: 'Track Changes could not be set back: please check it on the Review tab.',
    highlights: 'Some highlights could not be taken back: choose Clear.',
    insertion: 'Part of the clause may be in the document as a tracked change: please undo it in Word.',
    redline: 'Some of the edits may be in the document: please undo them in Word.',
    comment: 'The comment may be in the document: please check the Review tab.',
  },
  attribution: 'Playbook by Evonne Xu, April 2026',
  disclaimer: 'A drafting aid, no legal advice.',
};
