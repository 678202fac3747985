import { textLength } from './text-length';

describe('textLength', () => {
  it.each([
    ['utf16', 11],
    ['codepoints', 7],
    ['graphemes', 1],
    ['bytes', 25],
  ])('counts a family of four in %s', (unit, expected) => {
    expect(textLength('👨‍👩‍👧‍👦', unit)).toBe(expected);
  });

  it('counts an accent written apart as one sign, but two code points', () => {
    expect(textLength('e\u0301', 'graphemes')).toBe(1);
    expect(textLength('e\u0301', 'codepoints')).toBe(2);
  });

  it('never counts too little when a network names a unit of its own', () => {
    expect(textLength('é', 'runes')).toBe(2);
  });

  it.each(['utf16', 'codepoints', 'graphemes', 'bytes'])('an empty text has no %s', (unit) => {
    expect(textLength('', unit)).toBe(0);
  });
});
