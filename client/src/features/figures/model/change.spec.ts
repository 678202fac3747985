import { changeOf } from './change';

const figure = (value: number | null) => ({ value, n: 1, p90: null, mean: null });
const time = { unit: 'duration', good: 'down' } as const;
const share = { unit: 'share', good: 'up' } as const;

it('says whether less is good news', () => {
  expect(changeOf(time, figure(50), figure(100))).toEqual({
    by: -0.5,
    direction: 'down',
    isGood: true,
  });
  expect(changeOf(share, figure(0.5), figure(0.75))).toEqual({
    by: -25,
    direction: 'down',
    isGood: false,
  });
  expect(changeOf({ unit: 'count', good: null }, figure(3), figure(2))?.isGood).toBeNull();
});

it('says nothing against nothing, and the same when it is', () => {
  expect(changeOf(time, figure(null), figure(1))).toBeNull();
  expect(changeOf(time, figure(1), figure(0))).toBeNull();
  expect(changeOf(share, figure(0.5), figure(0.5))?.direction).toBe('same');
});
