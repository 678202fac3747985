import { inOwnOrder, moved, withSectionOrder } from './view-order';

const self = (key: string) => key;

describe('views in the own order', () => {
  it('follow it, and new ones come last as given', () => {
    expect(inOwnOrder(['mine', 'all', 'new', 'waiting'], self, ['all', 'mine'])).toEqual([
      'all',
      'mine',
      'new',
      'waiting',
    ]);
  });

  it('do not mind keys of views that are gone', () => {
    expect(inOwnOrder(['mine'], self, ['gone', 'mine'])).toEqual(['mine']);
  });
});

describe('moving a view', () => {
  it('takes the place of the other, downwards and upwards', () => {
    expect(moved(['a', 'b', 'c'], 'a', 'c')).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 'c', 'a')).toEqual(['c', 'a', 'b']);
  });

  it('changes nothing when one of them is not there', () => {
    expect(moved(['a', 'b'], 'x', 'a')).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'a', 'x')).toEqual(['a', 'b']);
  });

  it('leaves the other sections as they are', () => {
    expect(withSectionOrder(['saved-1', 'a', 'b'], ['b', 'a'])).toEqual(['saved-1', 'b', 'a']);
  });
});
