import type { InboundAuthor, NetworkCall } from '../../contract.js';
import { NetworkRefused } from '../shared/network-answer.js';
import { optionalName, optionalUrl } from '../shared/reading.js';
import { read } from './read.js';

/**
 * Name and picture of a person who wrote to the page; undefined where the network tells nothing.
 * @throws ChannelAuthError, NetworkUnreadable
 */
export async function profile(
  call: NetworkCall,
  personId: string,
): Promise<InboundAuthor | undefined> {
  try {
    const person = await read(call, [personId], {
      fields: 'name,first_name,last_name,profile_pic',
    });
    const parts = [optionalName(person, 'first_name'), optionalName(person, 'last_name')];
    const name = optionalName(person, 'name') ?? parts.filter(Boolean).join(' ');
    const avatarUrl = optionalUrl(person, 'profile_pic');
    if (!name && !avatarUrl) return undefined;
    return {
      externalId: personId,
      ...(name ? { name } : {}),
      ...(avatarUrl ? { avatarUrl } : {}),
    };
  } catch (error) {
    if (error instanceof NetworkRefused) return undefined;
    throw error;
  }
}
