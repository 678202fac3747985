import { addressesIn, emptySchedule, missingIn, wrongAddress } from './schedule-values';

describe('what is written of a schedule', () => {
  it('takes addresses however they are separated, each once', () => {
    expect(addressesIn('a@x.example, b@x.example\n a@x.example')).toEqual([
      'a@x.example',
      'b@x.example',
    ]);
    expect(wrongAddress(['a@x.example', 'b@x'])).toBe('b@x');
  });

  it('lacks a name first, then what it is about', () => {
    const empty = emptySchedule('UTC', 'de');
    expect(empty.language).toBe('en');
    expect(missingIn(empty)).toBe('name');
    const named = { ...empty, name: 'Cards' };
    expect(missingIn(named)).toBeUndefined();
    expect(missingIn({ ...named, scope: { kind: 'tag', values: [] } })).toBe('scope');
  });
});
