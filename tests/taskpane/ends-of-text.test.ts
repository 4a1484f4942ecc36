import { headOf, tailOf } from '../../src/taskpane/ends-of-text';

test('a text is cut between words', () => {
  expect(headOf('delete all customer data', 12)).toBe('delete all');
  expect(tailOf('delete all customer data', 12)).toBe('data');
});

test('a text without blanks is cut between signs, not inside a pair', () => {
  expect(headOf('𠮷𠮷𠮷', 3)).toBe('𠮷');
  expect(tailOf('𠮷𠮷𠮷', 3)).toBe('𠮷');
});
