import { addressOf, filterIn, isWide, queryOf } from './library-filter';

const address = (text: string) => filterIn(new URLSearchParams(text));

describe('what is shown of the library', () => {
  it('stands in the address and comes back from it', () => {
    const filter = address('q=card&show=review&folder=Cards%2FLost&language=nl');
    expect(filterIn(addressOf(filter))).toEqual(filter);
    expect(queryOf(filter)).toMatchObject({ reviewDue: true, folder: 'Cards/Lost' });
  });

  it('is everything when the address says nothing, or nothing that is known', () => {
    expect(isWide(address('show=whatever'))).toBe(true);
    expect([...addressOf(address(''))]).toEqual([]);
  });

  it('tells the top folder from any folder', () => {
    expect(address('folder=').folder).toBe('');
    expect(address('').folder).toBeNull();
  });
});
