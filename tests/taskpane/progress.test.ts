/** @jest-environment jsdom */
import { isSameContract, loadProgress, NO_PROGRESS, saveProgress } from '../../src/taskpane/progress';
import type { Contract } from '../../src/word/api';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

const contractOf = (texts: readonly string[]): Contract => ({
  paragraphs: texts.map((text) => ({ text })),
  unread: [],
  fingerprint: texts.join('|'),
});

test('tenants on one computer stay apart', () => {
  saveProgress('a.', 'f', { decisions: { 2: 'done' }, insertions: [] });
  expect(loadProgress('a.', 'f')?.decisions).toEqual({ 2: 'done' });
  expect(loadProgress('b.', 'f')).toBeUndefined();
});

test('a hundred contracts are kept, the one longest untouched goes; nothing decided is nothing kept', () => {
  for (let i = 0; i <= 100; i++) saveProgress('', `f${i}`, { decisions: { 1: 'dismissed' }, insertions: [] });
  expect(loadProgress('', 'f0')).toBeUndefined();
  expect(loadProgress('', 'f1')).toBeDefined();
  saveProgress('', 'f50', NO_PROGRESS);
  expect(loadProgress('', 'f50')).toBeUndefined();
  expect(Object.keys(localStorage)).toHaveLength(100);
});

test('blocked storage and what another version left break nothing', () => {
  localStorage.setItem('ai-vendor-playbook.contract.f', '{"decisions"');
  expect(loadProgress('', 'f')).toBeUndefined();
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => saveProgress('', 'f', { decisions: { 1: 'done' }, insertions: [] })).not.toThrow();
});

test('an edited contract is the same, another one is not', () => {
  const former = contractOf(['One.', 'Two.', 'Three.', '']);
  expect(isSameContract(former, contractOf(['One.', 'Two and more.', 'Three.', 'Four.']))).toBe(true);
  expect(isSameContract(former, contractOf(['Another.', 'Two.', 'Altogether.', '']))).toBe(false);
});
