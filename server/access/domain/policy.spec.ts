import type { Ability, Role } from '../contract.js';
import { ABILITIES, abilitiesOf, ROLES } from './abilities.js';
import { may, mayRemoveNote, mayReplyOn, maySee, mayWorkOn, reachOf } from './policy.js';

const lumen = { channelId: 'lumen-page' };
const other = { channelId: 'other-page' };

const person = (role: Role, channelsOfTeams: string[] = ['lumen-page']) => ({
  userId: `the-${role}`,
  role,
  abilities: abilitiesOf(role),
  channelIds: reachOf(role, channelsOfTeams),
});

describe.each<Role>(['agent', 'supervisor', 'api'])('A member of a team as %s', (role) => {
  it('sees, works on and answers what came in on a channel of the team', () => {
    expect(maySee(person(role), lumen)).toBe(true);
    expect(mayWorkOn(person(role), lumen)).toBe(true);
    expect(mayReplyOn(person(role), lumen)).toBe(true);
  });

  it('does not see what came in on another channel', () => {
    expect(maySee(person(role), other)).toBe(false);
    expect(mayWorkOn(person(role), other)).toBe(false);
    expect(mayReplyOn(person(role), other)).toBe(false);
  });

  it('sees nothing when the team has no channel', () => {
    expect(maySee(person(role, []), lumen)).toBe(false);
  });
});

describe('An administrator', () => {
  it('may do everything, on every channel', () => {
    const administrator = person('administrator', []);
    expect(ABILITIES.filter((ability) => !may(administrator, ability))).toEqual([]);
    expect(mayWorkOn(administrator, other)).toBe(true);
  });
});

describe.each<Role>(['department', 'analyst', 'expert'])('As %s', (role) => {
  it('one reads no conversation, though a member of a team that has the channel', () => {
    expect(may(person(role), 'conversations.read')).toBe(false);
    expect(maySee(person(role), lumen)).toBe(false);
  });
});

it('figures are read within the channels of one’s teams, and by nobody who may read none', () => {
  expect(person('analyst').channelIds).toEqual(person('agent').channelIds);
  expect(person('expert').channelIds).toEqual([]);
});

describe('An ability', () => {
  const holders: Record<Ability, Role[]> = {
    'conversations.read': ['administrator', 'supervisor', 'agent', 'api'],
    'conversations.work': ['administrator', 'supervisor', 'agent', 'api'],
    'replies.send': ['administrator', 'supervisor', 'agent', 'api'],
    'customers.read': ['administrator', 'supervisor', 'agent', 'api'],
    'customers.link': ['administrator', 'supervisor', 'agent', 'api'],
    'deliveries.read': ['administrator', 'supervisor', 'agent', 'api'],
    'views.share': ['administrator', 'supervisor'],
    'quarantine.read': ['administrator', 'supervisor'],
    'quarantine.work': ['administrator', 'supervisor'],
    'channels.manage': ['administrator'],
    'users.manage': ['administrator'],
    'teams.manage': ['administrator'],
    'audit.read': ['administrator'],
    'metrics.read': ['administrator'],
    'tokens.manage': ['administrator'],
    'board.read': ['administrator', 'supervisor'],
    'reports.read': ['administrator', 'supervisor', 'analyst'],
    'work-rules.manage': ['administrator', 'supervisor'],
    'canned-replies.write': ['administrator', 'supervisor', 'agent', 'api'],
    'canned-replies.manage': ['administrator', 'supervisor'],
    'replies.approve': ['administrator', 'supervisor'],
    'questions.answer': ['administrator', 'department'],
    'notices.manage': ['administrator'],
    'segments.manage': ['administrator', 'supervisor'],
    'customer-data.manage': ['administrator', 'supervisor'],
    'customer-data.write': ['administrator', 'supervisor', 'api'],
    'privacy.manage': ['administrator'],
    'language.manage': ['administrator'],
    'digests.read': ['administrator', 'supervisor', 'department', 'analyst'],
    'digests.manage': ['administrator', 'supervisor', 'analyst'],
    'digests.answer': ['administrator', 'supervisor', 'department', 'analyst'],
    'listening.read': ['administrator', 'supervisor', 'agent', 'analyst', 'api'],
    'listening.work': ['administrator', 'supervisor', 'agent', 'api'],
    'listening.manage': ['administrator', 'supervisor', 'analyst'],
    'incidents.manage': ['administrator', 'supervisor'],
    'figures.own': ['administrator', 'supervisor', 'agent', 'analyst', 'api'],
  };

  it.each(ABILITIES)('%s belongs to exactly those who need it', (ability) => {
    expect(ROLES.filter((role) => abilitiesOf(role).includes(ability))).toEqual(holders[ability]);
  });
});

it('The right to approve can be given to whoever may answer, and to nobody else', () => {
  expect(abilitiesOf('agent', true)).toContain('replies.approve');
  expect(abilitiesOf('analyst', true)).not.toContain('replies.approve');
});

describe('A note', () => {
  it('is removed by its author or an administrator, by nobody else', () => {
    expect(mayRemoveNote(person('agent'), { authorId: 'the-agent' })).toBe(true);
    expect(mayRemoveNote(person('administrator'), { authorId: 'the-agent' })).toBe(true);
    expect(mayRemoveNote(person('supervisor'), { authorId: 'the-agent' })).toBe(false);
    expect(mayRemoveNote(person('agent'), { authorId: null })).toBe(false);
  });
});
