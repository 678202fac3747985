import { amountText } from './amount';

it.each([
  ['149.50', 'EUR', '€149.50'],
  ['149.50', null, '149.50'],
  ['3', 'points', '3 points'],
])('writes %s %s as %s', (amount, currency, text) => {
  expect(amountText(amount, currency, 'en')).toBe(text);
});
