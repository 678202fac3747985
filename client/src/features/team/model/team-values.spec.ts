import { emptyTeam, membershipOf, withChannel, withMembership } from './team-values';

describe('a team being edited', () => {
  it('has its leads among its members', () => {
    const led = withMembership(emptyTeam, 'anna', 'lead');
    expect(led).toMatchObject({ memberIds: ['anna'], leadIds: ['anna'] });
    expect(membershipOf(led, 'anna')).toBe('lead');
  });

  it('keeps a former lead as a member', () => {
    const led = withMembership(emptyTeam, 'anna', 'lead');
    expect(withMembership(led, 'anna', 'member')).toMatchObject({
      memberIds: ['anna'],
      leadIds: [],
    });
  });

  it('loses somebody wholly, and nobody else', () => {
    const two = withMembership(withMembership(emptyTeam, 'anna', 'lead'), 'bram', 'member');
    const after = withMembership(two, 'anna', 'none');
    expect(after).toMatchObject({ memberIds: ['bram'], leadIds: [] });
    expect(membershipOf(after, 'anna')).toBe('none');
  });

  it('names a channel once, however often it is ticked', () => {
    const once = withChannel(withChannel(emptyTeam, 'page', true), 'page', true);
    expect(once.channelIds).toEqual(['page']);
    expect(withChannel(once, 'page', false).channelIds).toEqual([]);
  });
});
