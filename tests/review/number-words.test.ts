import { figureOf, inWords } from '../../src/review/number-words';

test.each([
  [3, 'three', '三'],
  [10, 'ten', '十'],
  [12, 'twelve', '十二'],
  [20, 'twenty', '二十'],
  [30, 'thirty', '三十'],
  [72, 'seventy-two', '七十二'],
  [90, 'ninety', '九十'],
  [100, 'one hundred', '一百'],
  [105, 'one hundred five', '一百零五'],
  [110, 'one hundred ten', '一百一十'],
  [180, 'one hundred eighty', '一百八十'],
  [999, 'nine hundred ninety-nine', '九百九十九'],
  [99.9, 'ninety-nine point nine', '九十九点九'],
  [99.95, 'ninety-nine point nine five', '九十九点九五'],
])('%d is “%s”, “%s”', (figure, english, chinese) => {
  expect(inWords(figure, 'en')).toBe(english);
  expect(inWords(figure, 'zh')).toBe(chinese);
});

test('what is spelled is read again, every figure in both languages', () => {
  for (let n = 0; n < 1000; n++)
    for (const language of ['en', 'zh'] as const) expect(figureOf(inWords(n, language)!, language)).toBe(n);
});

test('forms of other hands are read, unknown ones are not guessed', () => {
  expect(figureOf('One Hundred and Twenty', 'en')).toBe(120);
  expect(figureOf('两百', 'zh')).toBe(200);
  expect(figureOf('ninety-nine and one half', 'en')).toBeUndefined();
  expect(figureOf('several', 'en')).toBeUndefined();
});

test('beyond its range it is silent', () => {
  expect(inWords(1000, 'en')).toBeUndefined();
  expect(inWords(-1, 'zh')).toBeUndefined();
});
