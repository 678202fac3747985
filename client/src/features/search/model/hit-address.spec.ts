import { hitAddress } from './hit-address';

describe('where a hit leads', () => {
  it('is the conversation when it stands in one', () => {
    expect(hitAddress({ conversationId: 'c1', customerId: 'p1' })).toBe('/inbox/all/c1');
  });

  it('is the customer for a customer and for a note about one', () => {
    expect(hitAddress({ conversationId: null, customerId: 'p1' })).toBe('/customers/p1');
  });

  it('is nowhere when it has lost both', () => {
    expect(hitAddress({ conversationId: null, customerId: null })).toBeNull();
  });
});
