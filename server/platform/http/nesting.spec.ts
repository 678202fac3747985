import { isTooDeep } from './nesting.js';

const nested = (depth: number): unknown =>
  JSON.parse('[{"a":'.repeat(depth) + '1' + '}]'.repeat(depth));

describe('A value', () => {
  it.each([null, undefined, 1, 'x', {}, [], nested(20)])('is not too deep: %j', (value) => {
    expect(isTooDeep(value)).toBe(false);
  });

  it('is too deep when no screen would ever send it', () => {
    expect(isTooDeep(nested(30))).toBe(true);
    expect(isTooDeep(nested(4000))).toBe(true);
  });
});
