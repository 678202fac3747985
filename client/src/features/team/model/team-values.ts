import type { Team } from '../../../api/types/access';
import type { TeamValues } from '../api/teams';

export const emptyTeam: TeamValues = { name: '', memberIds: [], leadIds: [], channelIds: [] };

export const valuesOfTeam = ({ name, memberIds, leadIds, channelIds }: Team): TeamValues => ({
  name,
  memberIds,
  leadIds,
  channelIds,
});

export type Membership = 'none' | 'member' | 'lead';

/** Whether somebody is in the team, and leads it. */
export function membershipOf({ memberIds, leadIds }: TeamValues, userId: string): Membership {
  if (leadIds.includes(userId)) return 'lead';
  return memberIds.includes(userId) ? 'member' : 'none';
}

/** Who leads a team is also a member of it. */
export function withMembership(team: TeamValues, userId: string, now: Membership): TeamValues {
  return {
    ...team,
    memberIds: toggled(team.memberIds, userId, now !== 'none'),
    leadIds: toggled(team.leadIds, userId, now === 'lead'),
  };
}

export const withChannel = (team: TeamValues, channelId: string, seen: boolean): TeamValues => ({
  ...team,
  channelIds: toggled(team.channelIds, channelId, seen),
});

function toggled(ids: readonly string[], id: string, on: boolean): string[] {
  const others = ids.filter((other) => other !== id);
  return on ? [...others, id] : others;
}
