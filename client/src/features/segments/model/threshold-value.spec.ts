import type { ThresholdField } from '../../../api/types/segments';
import { fits, valueTyped } from './threshold-value';

const field: ThresholdField = {
  name: 'days',
  unit: 'days',
  start: 30,
  least: 1,
  most: 365,
  mayBeOff: false,
};

describe('a value of a rule', () => {
  it('is a number where the field counts, and nothing where nothing is typed', () => {
    expect(valueTyped(field, ' 30 ')).toBe(30);
    expect(valueTyped({ unit: 'text' }, '30')).toBe('30');
    expect(valueTyped(field, ' ')).toBeNull();
  });

  it.each([
    [30, true],
    [0, false],
    [366, false],
    [1.5, false],
    [Number.NaN, false],
    [null, false],
  ])('%s fits: %s', (value, isFit) => expect(fits(field, value)).toBe(isFit));

  it('may be off where that is allowed', () => {
    expect(fits({ ...field, mayBeOff: true }, null)).toBe(true);
  });
});
