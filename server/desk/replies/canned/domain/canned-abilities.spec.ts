import { cannedAbilities, isUsable, maySeeCanned, type Placed } from './canned-abilities.js';

const agent = {
  userId: 'anna',
  teamIds: ['cards'],
  channelIds: [] as readonly string[],
  abilities: ['canned-replies.write'] as const,
};
const lead = {
  ...agent,
  userId: 'lea',
  abilities: ['canned-replies.write', 'canned-replies.manage'] as const,
};
const shared: Placed = { scope: 'all', teamId: null, ownerId: 'ben' };
const own: Placed = { ...shared, scope: 'own' };
const ofTeam = (teamId: string): Placed => ({ scope: 'team', teamId, ownerId: 'ben' });

describe('maySeeCanned', () => {
  it('opens what is shared to all, and what is for a team to its members', () => {
    expect(maySeeCanned(agent, shared)).toBe(true);
    expect(maySeeCanned(agent, ofTeam('cards'))).toBe(true);
    expect(maySeeCanned(agent, ofTeam('loans'))).toBe(false);
    expect(maySeeCanned({ ...agent, channelIds: 'all' }, ofTeam('loans'))).toBe(true);
  });

  it('keeps what is theirs alone from everybody else, leads included', () => {
    expect(maySeeCanned(lead, own)).toBe(false);
    expect(maySeeCanned({ ...agent, userId: 'ben' }, own)).toBe(true);
  });

  it('opens nothing to those who write no replies', () => {
    expect(maySeeCanned({ ...agent, abilities: [] }, shared)).toBe(false);
  });
});

describe('cannedAbilities', () => {
  const of = (
    who: typeof agent | typeof lead,
    reply: Placed,
    state: 'draft' | 'approved' | 'retired',
  ) => cannedAbilities(who, { ...reply, state });

  it('lets agents change their own drafts, and never what is approved', () => {
    const mine = { ...shared, ownerId: 'anna' };
    expect(of(agent, mine, 'draft')).toEqual(['edit', 'remove']);
    expect(of(agent, mine, 'approved')).toEqual([]);
    expect(of(agent, shared, 'draft')).toEqual([]);
  });

  it('leaves approval to those who manage, but everybody decides about what is theirs alone', () => {
    expect(of(lead, shared, 'draft')).toContain('approve');
    expect(of(lead, shared, 'approved')).toEqual(['edit', 'withdraw', 'retire', 'remove']);
    expect(of(agent, { ...own, ownerId: 'anna' }, 'draft')).toContain('approve');
  });
});

describe('isUsable', () => {
  it('offers what is approved, and own texts until they are retired', () => {
    expect(isUsable({ scope: 'all', state: 'draft' })).toBe(false);
    expect(isUsable({ scope: 'all', state: 'approved' })).toBe(true);
    expect(isUsable({ scope: 'own', state: 'draft' })).toBe(true);
    expect(isUsable({ scope: 'own', state: 'retired' })).toBe(false);
  });
});
