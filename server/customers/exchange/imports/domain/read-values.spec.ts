import { addressOf, amountOf, dateOf, languageOf, phoneOf, yesOrNo } from './read-values.js';

it.each([
  ['1.234,50', '1234.50'],
  ['1,234.50', '1234.50'],
  ['1 234,5', '1234.5'],
  ['1,234', '1234'],
  ['12,50', '12.50'],
  ['1.234.567', '1234567'],
  ['€ 12', '12'],
  ['-3.5', '-3.5'],
  ['+7', '7'],
  ['0,99', '0.99'],
])('the amount %s is %s', (text, amount) => expect(amountOf(text)).toBe(amount));

it.each(['', 'twelve', '1,2,3.4.5', '=1+1', '12.3456', '9999999999999'])(
  'no amount is %j',
  (text) => expect(amountOf(text)).toBeUndefined(),
);

it.each([
  ['2026-03-04', 'day-first', '2026-03-04T00:00:00.000Z'],
  ['03/04/2026', 'day-first', '2026-04-03T00:00:00.000Z'],
  ['03/04/2026', 'month-first', '2026-03-04T00:00:00.000Z'],
  ['4.3.2026 14:30', 'day-first', '2026-03-04T14:30:00.000Z'],
  ['2026-03-04T14:30:05+02:00', 'day-first', '2026-03-04T12:30:05.000Z'],
] as const)('the day %s, %s, is %s', (text, order, at) =>
  expect(dateOf(text, order)?.toISOString()).toBe(at),
);

it.each(['31/02/2026', '13/13/2026', 'yesterday', '2026-03-04 25:00', '0026-01-01'])(
  'no day is %s',
  (text) => expect(dateOf(text, 'day-first')).toBeUndefined(),
);

it('addresses, numbers, languages and words of consent are told from what they are not', () => {
  expect(addressOf('eva.maes@mail.example')).toBe('eva.maes@mail.example');
  expect(addressOf('eva@mail')).toBeUndefined();
  expect(phoneOf('+32 (0)2 555.01.01')).toBeDefined();
  expect(phoneOf('=1+1')).toBeUndefined();
  expect(languageOf('nl-BE')).toBe('nl');
  expect(languageOf('Dutch')).toBeUndefined();
  expect(['Ja', 'non', 'perhaps'].map(yesOrNo)).toEqual([true, false, undefined]);
});
