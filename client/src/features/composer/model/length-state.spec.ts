import { lengthState } from './length-state';

const limits = { maxLength: { limit: 100, unit: 'codepoints' as const }, minLength: 20 };
const stateAt = (length: number) => lengthState('a'.repeat(length), limits).state;

describe('lengthState', () => {
  it.each([
    [0, 'empty'],
    [19, 'too-short'],
    [20, 'fits'],
    [89, 'fits'],
    [90, 'near'],
    [100, 'near'],
    [101, 'too-long'],
  ])('at %i of 20 to 100 signs it is %s', (length, expected) => {
    expect(stateAt(length)).toBe(expected);
  });

  it('spaces around the text do not count', () => {
    expect(lengthState('   \n ', limits).state).toBe('empty');
    expect(lengthState('  ab  ', { maxLength: null, minLength: null }).used).toBe(2);
  });

  it('says by how much a text is too long', () => {
    expect(lengthState('a'.repeat(104), limits).left).toBe(-4);
  });

  it('has nothing left to say without a limit', () => {
    expect(lengthState('hello', { maxLength: null, minLength: null })).toEqual({
      used: 5,
      limit: null,
      left: null,
      state: 'fits',
    });
  });
});
