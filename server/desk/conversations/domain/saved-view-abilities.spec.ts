import { savedViewAbilities } from './saved-view-abilities.js';

const own = { owner: { id: 'me' }, isShared: false };
const theirs = { owner: { id: 'other' }, isShared: true };
const agent = { userId: 'me', role: 'agent', abilities: [] } as const;
const supervisor = { userId: 'me', role: 'supervisor', abilities: ['views.share'] } as const;
const administrator = { ...supervisor, role: 'administrator' } as const;

describe('savedViewAbilities', () => {
  it.each([
    ['an agent with their own', own, agent, ['edit', 'remove']],
    ['a supervisor with their own', own, supervisor, ['edit', 'share', 'remove']],
    ['an agent with one that is shared', theirs, agent, []],
    ['a supervisor with one that another shares', theirs, supervisor, []],
    ['an administrator with what others share', theirs, administrator, ['edit', 'share', 'remove']],
    [
      'an administrator with what others keep to themselves',
      { ...theirs, isShared: false },
      administrator,
      [],
    ],
  ] as const)('of %s', (_, view, me, abilities) => {
    expect(savedViewAbilities(view, me)).toEqual(abilities);
  });
});
