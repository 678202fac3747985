import { onceIn } from './share-of-chance';

describe('a chance in words', () => {
  it.each([
    [0.00001, 10_000],
    [0.0009, 1000],
    [0.009, 100],
    [0.04, 20],
    [0.2, null],
  ])('%d is less than once in %s', (p, round) => expect(onceIn(p)).toBe(round));
});
