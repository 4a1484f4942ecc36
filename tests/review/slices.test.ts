import { topicRules } from '../../src/playbook/rules';
import { Reviewer } from '../../src/review';

/** Milliseconds would depend on the machine; what is counted is what costs them in a first review. */
test('a first review makes its patterns ready one at a time', () => {
  const sources = new Set(topicRules.flatMap(({ statements }) => statements.map(({ en }) => en.source)));
  const texts = topicRules.flatMap(({ statements }) => statements.flatMap(({ flag }) => flag.en));
  const Real = globalThis.RegExp;
  let made = 0;
  globalThis.RegExp = new Proxy(Real, {
    construct(target, [source, flags]: [string | RegExp, string | undefined]) {
      if (typeof source === 'string' && sources.has(source)) made += 1;
      return new target(source, flags);
    },
  });
  const inOneSlice: number[] = [];
  try {
    const slices = new Reviewer().slices(texts.map((text) => ({ text })));
    for (let before = 0; !slices.next().done; before = made) inOneSlice.push(made - before);
  } finally {
    globalThis.RegExp = Real;
  }
  expect(made).toBeGreaterThan(sources.size / 2);
  expect(Math.max(...inOneSlice)).toBe(1);
});
