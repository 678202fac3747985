import type { NetworkCall, PolledDelivery } from '../../contract.js';
import { polledDelivery } from '../shared/polled.js';
import { isFields, list, optionalFields, optionalId, type Fields } from '../shared/reading.js';
import { isSince } from './poll-since.js';
import type { StagePage } from './stage-page.js';
import type { Round } from './poll-state.js';
import { readPage } from './read.js';
import { pageIdOf } from './settings.js';

const MESSAGE_FIELDS = 'id,message,from,to,created_time,attachments,sticker';

/** Chats by last change, newest first, until one that is older than the round. */
export async function pollConversations(call: NetworkCall, round: Round): Promise<StagePage> {
  const pageId = pageIdOf(call.settings);
  const chats = await readPage(call, [pageId, 'conversations'], {
    platform: 'messenger',
    fields: `id,updated_time,participants,messages.limit(50){${MESSAGE_FIELDS}}`,
    limit: 25,
    after: round.after,
  });
  const recent = chats.data.filter((chat) => isSince(chat, 'updated_time', round.since));
  const deliveries = recent.flatMap((chat) => messagesOf(chat, pageId, round.since, call.now));
  const isLast = chats.after === undefined || recent.length < chats.data.length;
  return isLast ? { deliveries } : { deliveries, after: chats.after };
}

function messagesOf(chat: Fields, pageId: string, since: Date, readAt: Date): PolledDelivery[] {
  const person = childrenOf(chat, 'participants').find((one) => optionalId(one, 'id') !== pageId);
  if (!person) return [];
  const { id, name } = person;
  return childrenOf(chat, 'messages')
    .filter((message) => isSince(message, 'created_time', since))
    .map((message) => polledDelivery('message', { pageId, person: { id, name }, message }, readAt));
}

function childrenOf(parent: Fields, name: string): Fields[] {
  const page = optionalFields(parent, name);
  return page ? list(page, 'data').filter(isFields) : [];
}
