import {
  ChannelAuthError,
  type NetworkCall,
  type OutboundReply,
  type ReadBackOutcome,
} from '../../contract.js';
import { BadElement } from '../shared/decode-error.js';
import { NetworkRefused, NetworkUnreadable } from '../shared/network-answer.js';
import {
  isFields,
  list,
  optionalFields,
  optionalId,
  optionalText,
  type Fields,
} from '../shared/reading.js';
import { sameText } from '../shared/same-text.js';
import { optionalTime } from '../shared/times.js';
import { read, readPage } from './read.js';
import { commentTarget } from './send-comment.js';
import { pageIdOf } from './settings.js';

const OVERLAP_MS = 60_000;
const MAX_PAGES = 10;

/** Looks for what the page itself wrote since the attempt, with the same text, at the same place. */
export async function readBack(
  call: NetworkCall,
  reply: OutboundReply,
  since: Date,
): Promise<ReadBackOutcome> {
  const from = new Date(since.getTime() - OVERLAP_MS);
  try {
    return reply.kind === 'message' || reply.mode === 'private'
      ? await findMessage(call, reply, from)
      : await findComment(call, reply, from);
  } catch (error) {
    if (
      error instanceof NetworkUnreadable ||
      error instanceof NetworkRefused ||
      error instanceof ChannelAuthError ||
      error instanceof BadElement
    ) {
      return { outcome: 'cannot-tell', detail: error.message };
    }
    throw error;
  }
}

/** Answers to an answer may be listed under the root, so both places are looked at. */
async function findComment(
  call: NetworkCall,
  reply: OutboundReply,
  since: Date,
): Promise<ReadBackOutcome> {
  const places = new Set([commentTarget(reply), reply.target.threadKey].filter(Boolean));
  for (const place of places) {
    let after: string | undefined;
    for (let page = 0; page < MAX_PAGES; page += 1) {
      const comments = await readPage(call, [place, 'comments'], {
        fields: 'id,message,from,created_time',
        filter: 'stream',
        order: 'reverse_chronological',
        limit: 100,
        after,
      });
      const found = comments.data.find((comment) => isOurs(comment, call, reply, since));
      if (found) return foundAt(found);
      const oldest = comments.data.at(-1);
      const reachedBack = oldest !== undefined && isBefore(oldest, since);
      after = reachedBack ? undefined : comments.after;
      if (after === undefined) break;
    }
    if (after !== undefined) return { outcome: 'cannot-tell', detail: 'too many comments since' };
  }
  return { outcome: 'absent' };
}

async function findMessage(
  call: NetworkCall,
  reply: OutboundReply,
  since: Date,
): Promise<ReadBackOutcome> {
  const person = reply.target.counterpartExternalId || reply.target.threadKey;
  const body = await read(call, [pageIdOf(call.settings), 'conversations'], {
    platform: 'messenger',
    user_id: person,
    fields: 'messages.limit(50){id,message,from,created_time}',
  });
  const messages = list(body, 'data')
    .filter(isFields)
    .map((conversation) => optionalFields(conversation, 'messages'))
    .flatMap((page) => (page ? list(page, 'data').filter(isFields) : []));
  const found = messages.find((message) => isOurs(message, call, reply, since));
  if (found) return foundAt(found);
  const oldest = messages.at(-1);
  // A private answer may stand in a chat whose person has another id than the commenter.
  if (reply.kind === 'comment') {
    return { outcome: 'cannot-tell', detail: 'the chat of a private answer is not known for sure' };
  }
  const mayBeFurtherBack =
    messages.length >= 50 && oldest !== undefined && !isBefore(oldest, since);
  return mayBeFurtherBack
    ? { outcome: 'cannot-tell', detail: 'too many messages since' }
    : { outcome: 'absent' };
}

function isOurs(item: Fields, call: NetworkCall, reply: OutboundReply, since: Date): boolean {
  const from = optionalFields(item, 'from');
  return (
    from !== undefined &&
    optionalId(from, 'id') === pageIdOf(call.settings) &&
    !isBefore(item, since) &&
    sameText(optionalText(item, 'message') ?? '', reply.text)
  );
}

function isBefore(item: Fields, since: Date): boolean {
  const at = optionalTime(item, 'created_time');
  return at !== undefined && at < since;
}

function foundAt(item: Fields): ReadBackOutcome {
  const at = optionalTime(item, 'created_time');
  const externalId = optionalId(item, 'id');
  if (externalId === undefined) return { outcome: 'cannot-tell', detail: 'found without an id' };
  return { outcome: 'found', externalId, ...(at ? { at } : {}) };
}
