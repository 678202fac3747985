import { toldElsewhere } from './recipient.js';

const spoke = (conversationId: string, customerId: string | null, day: number) => ({
  conversationId,
  customerId,
  lastCustomerMessageAt: new Date(Date.UTC(2026, 2, day)),
});

describe('a customer with several conversations', () => {
  it('is answered in the newest of them', () => {
    const told = toldElsewhere([spoke('a', 'ann', 1), spoke('b', 'ann', 3), spoke('c', 'ann', 2)]);
    expect([...told].sort()).toEqual(['a', 'c']);
  });

  it('is not taken for somebody else', () => {
    expect(toldElsewhere([spoke('a', 'ann', 1), spoke('b', 'bob', 2)]).size).toBe(0);
    expect(toldElsewhere([spoke('a', null, 1), spoke('b', null, 2)]).size).toBe(0);
  });

  it('is answered once when both are as old', () => {
    expect([...toldElsewhere([spoke('a', 'ann', 1), spoke('b', 'ann', 1)])]).toEqual(['b']);
  });
});
