/** @jest-environment jsdom */
import { isSameContract, loadDecisions, saveDecisions } from '../../src/taskpane/decisions';
import { contractOf } from './contract';

afterEach(() => {
  localStorage.clear();
  jest.restoreAllMocks();
});

test('tenants on one computer stay apart', () => {
  saveDecisions('a.', 'f', { 2: 'done' });
  expect(loadDecisions('a.', 'f')).toEqual({ 2: 'done' });
  expect(loadDecisions('b.', 'f')).toEqual({});
});

test('a hundred contracts are kept, the one longest untouched goes; nothing decided is nothing kept', () => {
  for (let i = 0; i <= 100; i++) saveDecisions('', `f${i}`, { 1: 'dismissed' });
  expect(loadDecisions('', 'f0')).toEqual({});
  expect(loadDecisions('', 'f1')).toEqual({ 1: 'dismissed' });
  saveDecisions('', 'f50', {});
  expect(loadDecisions('', 'f50')).toEqual({});
  expect(Object.keys(localStorage)).toHaveLength(100);
});

test('blocked storage and what another version left break nothing', () => {
  localStorage.setItem('ai-vendor-playbook.contract.f', '{"decisions"');
  expect(loadDecisions('', 'f')).toEqual({});
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(() => saveDecisions('', 'f', { 1: 'done' })).not.toThrow();
});

test('an edited contract is the same, another one is not', () => {
  const former = contractOf(['One.', 'Two.', 'Three.', '']);
  expect(isSameContract(former, contractOf(['One.', 'Two and more.', 'Three.', 'Four.']))).toBe(true);
  expect(isSameContract(former, contractOf(['Another.', 'Two.', 'Altogether.', '']))).toBe(false);
});
