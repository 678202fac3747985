import { childFirst } from './child-first.js';

describe('the order in which rows go', () => {
  it('puts whoever points before what it points to', () => {
    const order = childFirst(
      ['customer', 'message', 'conversation', 'attachment'],
      [
        { from: 'attachment', to: 'message' },
        { from: 'message', to: 'conversation' },
        { from: 'conversation', to: 'conversation' },
        { from: 'conversation', to: 'brand' },
      ],
    );
    const place = (table: string) => order.indexOf(table);
    expect(place('attachment')).toBeLessThan(place('message'));
    expect(place('message')).toBeLessThan(place('conversation'));
    expect(order).toHaveLength(4);
  });

  it('is the same whatever order it is given in, so that a second start continues the first', () => {
    const pointers = [{ from: 'a', to: 'c' }];
    expect(childFirst(['c', 'b', 'a'], pointers)).toEqual(childFirst(['a', 'b', 'c'], pointers));
  });
});
