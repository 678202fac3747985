import { rosterOf } from './team-roster.js';

describe('The roster of a team', () => {
  it('counts the lead among the members', () => {
    expect(rosterOf(['an'], ['bo'])).toEqual({ memberIds: ['an', 'bo'], leadIds: ['bo'] });
  });

  it('names nobody twice', () => {
    expect(rosterOf(['an', 'bo', 'an'], ['bo', 'bo'])).toEqual({
      memberIds: ['an', 'bo'],
      leadIds: ['bo'],
    });
  });
});
