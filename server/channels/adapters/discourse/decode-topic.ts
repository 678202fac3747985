import type { InboundItem } from '../../contract.js';
import { id, optionalName } from '../shared/reading.js';
import { optionalTime } from '../shared/times.js';
import type { ForumPost } from './post.js';

type ForumTopic = Pick<ForumPost, 'base' | 'accountId' | 'fields'>;

const SEEN_BY = new Set(['topic_created', 'topic_edited', 'topic_recovered', 'topic_destroyed']);

/** A topic is the place of its posts; what is said in it comes with the events of its posts. */
export function decodeTopicEvent(
  { base, accountId, fields }: ForumTopic,
  event: string,
  receivedAt: Date,
): InboundItem {
  if (!SEEN_BY.has(event)) return { type: 'unsupported', accountId, what: `topic/${event}` };
  if (optionalName(fields, 'archetype') === 'private_message') {
    return { type: 'unsupported', accountId, what: 'topic/private-message' };
  }
  const externalId = id(fields, 'id');
  const title = optionalName(fields, 'title');
  const publishedAt = optionalTime(fields, 'created_at');
  const slug = encodeURIComponent(optionalName(fields, 'slug') ?? '-');
  const isNew = event === 'topic_created' && publishedAt !== undefined;
  return {
    type: 'publication',
    accountId,
    kind: 'forum',
    occurredAt: isNew ? publishedAt : receivedAt,
    publication: {
      externalId,
      kind: 'topic',
      permalink: `${base}/t/${slug}/${encodeURIComponent(externalId)}`,
      ...(title ? { title } : {}),
      ...(publishedAt ? { publishedAt } : {}),
    },
    ...(event === 'topic_destroyed' ? { removed: true } : {}),
  };
}
