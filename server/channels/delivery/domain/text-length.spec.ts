import { lengthOf } from './text-length.js';

const family = '👨‍👩‍👧‍👦';

describe('lengthOf', () => {
  it.each([
    ['utf16', 11],
    ['codepoints', 7],
    ['graphemes', 1],
    ['bytes', 25],
  ] as const)('counts a family emoji in %s as %i', (unit, length) => {
    expect(lengthOf(family, unit)).toBe(length);
  });

  it('counts an accent that stands alone as part of its letter in graphemes only', () => {
    expect(lengthOf('e\u0301', 'graphemes')).toBe(1);
    expect(lengthOf('e\u0301', 'codepoints')).toBe(2);
  });

  it('counts plain letters the same everywhere', () => {
    const units = ['utf16', 'codepoints', 'graphemes', 'bytes'] as const;
    expect(units.map((unit) => lengthOf('hello', unit))).toEqual([5, 5, 5, 5]);
  });
});
