import { clauses, clauseOf, ladderOf } from '../../src/playbook/clauses';
import { partyRules } from '../../src/playbook/rules/parties';
import { partyWords, terms } from '../../src/playbook/terms';
import { STEPS, TOPIC_IDS, type Bilingual, type Language } from '../../src/playbook/types';
import { review } from '../../src/review';

const LANGUAGES = ['en', 'zh'] as const;
const rungs = TOPIC_IDS.flatMap((topic) => ladderOf(topic).map((rung) => ({ topic, ...rung })));
const concessions = rungs.filter(({ origin }) => origin === 'project');
const named = <T extends { topic: number; step: string }>(list: readonly T[]) =>
  list.map((one) => [one.topic, one.step, one] as const);

test('every topic has its three steps, strongest first; only the preferred is the playbook’s and gives no reason', () => {
  expect(rungs.map(({ topic, step }) => [topic, step])).toEqual(
    TOPIC_IDS.flatMap((topic) => STEPS.map((step) => [topic, step])),
  );
  for (const { topic, step, text, origin, reason } of rungs) {
    const isPreferred = step === 'preferred';
    expect([origin, reason === null, text === clauseOf(topic).sample]).toEqual([
      isPreferred ? 'playbook' : 'project',
      isPreferred,
      isPreferred,
    ]);
  }
  const all = rungs.flatMap(({ text, reason }) => [
    text.en,
    text.zh,
    ...(reason ? [reason.en, reason.zh] : []),
  ]);
  expect(new Set(all).size).toBe(all.length);
});

test('a walk-away says that below it the deal is off', () => {
  for (const { walkAway, fallback } of clauses) {
    expect(walkAway.reason.en).toMatch(/the deal is off/);
    expect(walkAway.reason.zh).toMatch(/不应签约/);
    expect(fallback.reason.en + fallback.reason.zh).not.toMatch(/deal is off|不应签约/);
  }
});

test.each(named(rungs))(
  'topic %i, %s: read by the engine as its topic, and as adverse on none',
  (topic, step, { text }) => {
    for (const language of LANGUAGES) {
      const { topics } = review([{ text: text[language] }]);
      const own = topics[topic - 1]!;
      expect([language, own.passages.length]).toEqual([language, 1]);
      const outcomes = own.findings.map(({ outcome }) => outcome);
      expect(
        outcomes.some((outcome) => outcome === 'met' || (step === 'walkAway' && outcome === 'short')),
      ).toBe(true);
      const adverse = topics.flatMap(({ findings }) =>
        findings.filter(({ outcome }) => outcome === 'adverse'),
      );
      expect([language, adverse.map(({ check }) => check)]).toEqual([language, []]);
    }
  },
);

const figures = (text: string): string[] => (text.match(/\d+(?:\.\d+)?%?/g) ?? []).sort();

test.each(named(concessions))(
  'topic %i, %s: the Chinese keeps terms and figures of the English',
  (_topic, _step, { text }) => {
    expect(figures(text.zh)).toEqual(figures(text.en));
    for (const [english, chinese] of terms)
      if (text.en.includes(english))
        expect([english, text.zh]).toEqual([english, expect.stringContaining(chinese)]);
  },
);

/** Names of standards and laws, and the words Chinese contracts write so. */
const LATIN = /\b(?:SOC 2(?: Type II)?|ISO 27001|GDPR|CCPA|SLA)\b|AI/g;

test.each(named(concessions))(
  'topic %i, %s: each language stands alone',
  (_topic, _step, { text, reason }) => {
    for (const both of [text, reason] as readonly Bilingual[]) {
      expect(both.en).not.toMatch(/[^ -~]/);
      expect(both.zh.replace(LATIN, '')).not.toMatch(/[A-Za-z,;:()"']/);
      expect(both.en).toMatch(/\.$/);
      expect(both.zh).toMatch(/。$/);
    }
  },
);

test.each(named(rungs))(
  'topic %i, %s: the parties are called what an adaptation knows, and nothing else',
  (_topic, _step, { text }) => {
    const others = (language: Language): string[] => {
      const { nouns, pronouns, neutral } = partyRules[language];
      const own: string[] = [
        partyWords.customer[language].toLowerCase(),
        partyWords.vendor[language].toLowerCase(),
      ];
      return [nouns.customer, nouns.vendor, pronouns.customer, pronouns.vendor, neutral]
        .join(',')
        .split(',')
        .filter((word) => !own.includes(word) && word !== '平台' && word !== 'processor');
    };
    for (const word of others('en')) expect(text.en).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
    for (const word of others('zh')) expect(text.zh).not.toContain(word);
    expect(text.en.replace(/\b(?:Customer|Vendor)\b/g, '')).not.toMatch(/customer|vendor/i);
  },
);

test.each(named(concessions))(
  'topic %i, %s: no longer than a clause of the playbook by half',
  (_topic, _step, { text }) => {
    for (const language of LANGUAGES) {
      const longest = Math.max(...clauses.map(({ sample }) => sample[language].length));
      expect(text[language].length).toBeLessThanOrEqual(1.5 * longest);
    }
  },
);
