import { chance } from './chance';

it.each([
  [0.001, 1000],
  [0.00037, 2700],
  [1e-12, 1_000_000],
  [0.5, 2],
])('%d is one in %d', (p, times) => {
  expect(chance(p)).toBe(times);
});
