import {
  ChannelAuthError,
  type NetworkCall,
  type OutboundReply,
  type ReadBackOutcome,
} from '../../contract.js';
import { BadElement } from '../shared/decode-error.js';
import { NetworkRefused, NetworkUnreadable } from '../shared/network-answer.js';
import {
  id,
  isFields,
  list,
  optionalFields,
  optionalName,
  optionalText,
  type Fields,
} from '../shared/reading.js';
import { sameText, startsWithText } from '../shared/same-text.js';
import { optionalSetting } from '../shared/settings.js';
import { time } from '../shared/times.js';
import { readForum } from './call.js';
import { plainText } from './plain-text.js';

const OVERLAP_MS = 60_000;
const LAST_POSTS = 50;

/** Looks at the topic's last posts for one of ours with this text since the attempt. */
export async function readBack(
  call: NetworkCall,
  reply: OutboundReply,
  since: Date,
): Promise<ReadBackOutcome> {
  if (reply.kind === 'forum' && reply.mode === 'private') {
    return { outcome: 'cannot-tell', detail: 'A new personal message has no known place.' };
  }
  try {
    return await findInTopic(call, reply, new Date(since.getTime() - OVERLAP_MS));
  } catch (error) {
    const isTelling =
      error instanceof NetworkRefused ||
      error instanceof NetworkUnreadable ||
      error instanceof ChannelAuthError ||
      error instanceof BadElement;
    if (isTelling) return { outcome: 'cannot-tell', detail: error.message };
    throw error;
  }
}

async function findInTopic(
  call: NetworkCall,
  reply: OutboundReply,
  since: Date,
): Promise<ReadBackOutcome> {
  const topicId = reply.target.threadKey;
  const topic = await readForum(call, ['t', `${topicId}.json`]);
  const stream = list(optionalFields(topic, 'post_stream') ?? {}, 'stream');
  const search = stream
    .slice(-LAST_POSTS)
    .map((postId) => `post_ids[]=${encodeURIComponent(String(postId))}`)
    .join('&');
  if (search === '') return { outcome: 'cannot-tell', detail: 'the topic lists no posts' };
  const page = await readForum(call, ['t', topicId, 'posts.json'], `${search}&include_raw=true`);
  const posts = list(optionalFields(page, 'post_stream') ?? {}, 'posts').filter(isFields);
  const found = posts.find((post) => isOurs(call, reply, since, post));
  if (found)
    return { outcome: 'found', externalId: id(found, 'id'), at: time(found, 'created_at') };
  const [oldest] = posts;
  const isCut = stream.length > LAST_POSTS && oldest && time(oldest, 'created_at') >= since;
  return isCut ? { outcome: 'cannot-tell', detail: 'too many posts since' } : { outcome: 'absent' };
}

function isOurs(call: NetworkCall, reply: OutboundReply, since: Date, post: Fields): boolean {
  const own = optionalSetting(call.settings, 'apiUsername')?.toLowerCase();
  const isByUs = optionalName(post, 'username')?.toLowerCase() === own;
  if (!isByUs || time(post, 'created_at') < since) return false;
  const text =
    optionalText(post, 'raw') ?? plainText(undefined, optionalText(post, 'cooked') ?? '').text;
  return reply.attachments.length > 0
    ? startsWithText(text, reply.text)
    : sameText(text, reply.text);
}
