import { tokenIn } from './answer-address.js';

const token = 'Abcdef0123456789_-xyz';

it('is found in the address that answers go to, wherever it stands', () => {
  expect(tokenIn([`reply+${token}@desk.example`])).toBe(token);
  expect(tokenIn(['desk@house.example', ` Reply+${token}@desk.example`])).toBe(token);
});

it('is in no other address', () => {
  expect(tokenIn([])).toBeUndefined();
  expect(tokenIn(['reply@desk.example', 'reply+short@desk.example'])).toBeUndefined();
  expect(tokenIn([`x+${token}@desk.example`, `reply+${token}%00@desk.example`])).toBeUndefined();
});
