import type { Ability, ChannelReach, Guarded, Principal, Role } from '../contract.js';
import { abilitiesOf } from './abilities.js';

type Who = Pick<Principal, 'abilities' | 'channelIds'>;

/** Administrators reach every channel, people who work or read figures the channels of their teams, others none. */
export function reachOf(role: Role, channelsOfTeams: readonly string[]): ChannelReach {
  if (role === 'administrator') return 'all';
  const abilities = abilitiesOf(role);
  const hasChannels =
    abilities.includes('conversations.read') || abilities.includes('reports.read');
  return hasChannels ? channelsOfTeams : [];
}

export const may = (who: Pick<Principal, 'abilities'>, ability: Ability): boolean =>
  who.abilities.includes(ability);

export const reaches = (who: Pick<Principal, 'channelIds'>, channelId: string): boolean =>
  who.channelIds === 'all' || who.channelIds.includes(channelId);

export const maySee = (who: Who, { channelId }: Guarded): boolean =>
  may(who, 'conversations.read') && reaches(who, channelId);

export const mayWorkOn = (who: Who, object: Guarded): boolean =>
  may(who, 'conversations.work') && maySee(who, object);

export const mayReplyOn = (who: Who, object: Guarded): boolean =>
  may(who, 'replies.send') && maySee(who, object);

/** Only the author may change what they wrote; an administrator may remove it. */
export const mayRemoveNote = (
  who: Pick<Principal, 'userId' | 'role'>,
  note: { authorId: string | null },
): boolean => who.role === 'administrator' || note.authorId === who.userId;
