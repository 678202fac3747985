import { placesOfEach, toldElsewhere } from './recipient.js';

const spoke = (conversationId: string, customerId: string | null, day: number) => ({
  conversationId,
  customerId,
  lastCustomerMessageAt: new Date(Date.UTC(2026, 2, day)),
});
const places = (conversations: ReturnType<typeof spoke>[]) =>
  placesOfEach(conversations).map((each) => each.map(({ conversationId }) => conversationId));

describe('a customer with several conversations', () => {
  it('is looked for in the newest of them first', () => {
    const all = [spoke('a', 'ann', 1), spoke('b', 'ann', 3), spoke('c', 'ann', 2)];
    expect(places(all)).toEqual([['b', 'c', 'a']]);
    expect([...toldElsewhere(all, new Set(['b']))].sort()).toEqual(['a', 'c']);
  });

  it('is not taken for somebody else', () => {
    expect(places([spoke('a', 'ann', 1), spoke('b', 'bob', 2)])).toEqual([['a'], ['b']]);
    expect(places([spoke('a', null, 1), spoke('b', null, 2)])).toEqual([['a'], ['b']]);
  });

  it('is looked for in the same order when both are as old', () => {
    expect(places([spoke('a', 'ann', 1), spoke('b', 'ann', 1)])).toEqual([['a', 'b']]);
  });
});
