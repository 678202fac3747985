import { allOf, extended, mostSelected, nothingSelected, toggled, within } from './selection';

const order = ['a', 'b', 'c', 'd', 'e'];
const ids = (selection: { ids: ReadonlySet<string> }) => [...selection.ids].toSorted();

describe('choosing rows', () => {
  it('switches one on and off', () => {
    const one = toggled(nothingSelected, 'b');
    expect(ids(one)).toEqual(['b']);
    expect(ids(toggled(one, 'b'))).toEqual([]);
  });

  it('extends from where it began, downwards and upwards', () => {
    const from = toggled(nothingSelected, 'c');
    expect(ids(extended(from, 'e', order))).toEqual(['c', 'd', 'e']);
    expect(ids(extended(from, 'a', order))).toEqual(['a', 'b', 'c']);
  });

  it('begins with the row itself when nothing was chosen before', () => {
    expect(ids(extended(nothingSelected, 'd', order))).toEqual(['d']);
  });

  it('begins anew when the row it began with is gone', () => {
    const from = toggled(nothingSelected, 'gone');
    expect(ids(extended(from, 'b', order))).toEqual(['b', 'gone']);
  });

  it('never takes more than one bulk action can', () => {
    const many = Array.from({ length: 500 }, (_, index) => `row-${index}`);
    expect(allOf(many).ids.size).toBe(mostSelected);
    expect(extended(toggled(nothingSelected, 'row-0'), 'row-499', many).ids.size).toBe(
      mostSelected,
    );
    expect(toggled(allOf(many), 'row-499').ids.size).toBe(mostSelected);
  });

  it('loses what left the list, and only then changes', () => {
    const two = toggled(toggled(nothingSelected, 'a'), 'b');
    expect(within(two, new Set(order))).toBe(two);
    expect(within(two, new Set(['a']))).toEqual({ ids: new Set(['a']), anchor: null });
  });
});
