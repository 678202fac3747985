import {
  filterOf,
  isFiltered,
  listQueryOf,
  searchOf,
  valuesOf,
  withField,
  withToggled,
} from './list-address';

const read = (query: string) => listQueryOf('mine', new URLSearchParams(query));

describe('the list that an address asks for', () => {
  it('is the view with its filter and order', () => {
    expect(read('kind=review,comment&sort=oldest')).toEqual({
      view: 'mine',
      kind: 'review,comment',
      sort: 'oldest',
    });
  });

  it('ignores what it does not know', () => {
    expect(read('colour=red&kind=&sort=loudest&q=%20')).toEqual({ view: 'mine' });
  });

  it('comes back from its own address', () => {
    const filter = { kind: 'review,comment', q: 'a & b', unanswered: 'true', tagId: 't1' };
    expect(filterOf(new URLSearchParams(searchOf(filter)))).toEqual(filter);
  });

  it('has one address however it was put together', () => {
    expect(searchOf({ sort: 'newest', priority: '1,2', kind: 'review' })).toBe(
      '?kind=review&priority=1,2&sort=newest',
    );
    expect(searchOf({})).toBe('');
  });
});

describe('changing a filter', () => {
  it('switches a value on and off again', () => {
    const one = withToggled({}, 'kind', 'review');
    const two = withToggled(one, 'kind', 'forum');
    expect(valuesOf(two, 'kind')).toEqual(['review', 'forum']);
    expect(withToggled(withToggled(two, 'kind', 'review'), 'kind', 'forum')).toEqual({});
  });

  it('takes a field out when its value is empty', () => {
    expect(withField({ q: 'card', kind: 'review' }, 'q', '')).toEqual({ kind: 'review' });
  });

  it('knows whether anything is filtered', () => {
    expect(isFiltered({})).toBe(false);
    expect(isFiltered({ unanswered: 'true' })).toBe(true);
  });
});
