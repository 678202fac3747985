import { isSameName } from './same-name';

describe('the name typed before an erasure', () => {
  it('is the same in any case, and nothing else is', () => {
    expect(isSameName('  zoë peeters ', 'Zoë Peeters')).toBe(true);
    expect(isSameName('Zoe Peeters', 'Zoë Peeters')).toBe(false);
    expect(isSameName('', '')).toBe(false);
  });
});
