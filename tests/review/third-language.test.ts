import { isInThirdLanguage } from '../../src/review/third-language';

const asked = (text: string, times = 4): boolean =>
  isInThirdLanguage(Array.from({ length: times }, () => ({ text })));

test.each([
  ['German', 'Der Anbieter wird die Daten des Kunden vertraulich behandeln und nach Vertragsende löschen.'],
  [
    'French',
    'Le prestataire s’engage à protéger les données du client et à les effacer à la fin du contrat.',
  ],
  ['Spanish', 'El proveedor protegerá los datos del cliente y los eliminará a la terminación del contrato.'],
  [
    'Russian',
    'Исполнитель обязуется хранить данные заказчика в тайне и удалить их после окончания договора.',
  ],
  [
    'Japanese',
    '乙は、甲のデータを秘密として保持し、本契約の終了後三十日以内に削除しなければならない。'.repeat(2),
  ],
  [
    'Korean',
    '공급자는 고객의 데이터를 비밀로 유지하고 계약 종료 후 삼십 일 이내에 삭제하여야 한다.'.repeat(2),
  ],
])('%s is neither English nor Chinese', (_, text) => {
  expect(asked(text)).toBe(true);
});

test.each([
  [
    'English',
    'Vendor shall keep the data of Customer in confidence and delete it at the end of the agreement.',
  ],
  ['Chinese', '供应商应对客户数据保密，并在合同终止后三十日内删除全部客户数据及其副本。'.repeat(2)],
  ['both', '供应商应对客户数据保密。 Vendor shall keep Customer Data in confidence at all times.'],
])('%s is read', (_, text) => {
  expect(asked(text)).toBe(false);
});

test('too little text tells nothing', () => {
  expect(asked('Auftragsverarbeitung Muster GmbH', 1)).toBe(false);
});
