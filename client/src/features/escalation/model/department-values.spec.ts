import { addressesIn, wrongAddress } from './department-values';

describe('the addresses of a department', () => {
  it('are read from lines, commas and semicolons, each once', () => {
    expect(addressesIn('a@b.example\n c@d.example, a@b.example;e@f.example ')).toEqual([
      'a@b.example',
      'c@d.example',
      'e@f.example',
    ]);
    expect(addressesIn('  ')).toEqual([]);
  });

  it('are checked, and the wrong one named', () => {
    expect(wrongAddress(['a@b.example', 'legal'])).toBe('legal');
    expect(wrongAddress(['a@b.example'])).toBeUndefined();
  });
});
