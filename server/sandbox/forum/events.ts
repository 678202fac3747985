import type { SandboxForumPost } from '../contract.js';
import type { ForumEvent } from '../webhooks/events.js';
import { serializeHookPost, serializeTopic } from './serialize.js';
import type { TopicView } from './serialize.js';

type NewForumEvent = Omit<ForumEvent, 'seq'>;

export function topicEvent(name: string, view: TopicView): NewForumEvent {
  return { network: 'discourse', type: 'topic', name, payload: serializeTopic(view) };
}

export function postEvent(name: string, post: SandboxForumPost, view: TopicView): NewForumEvent {
  return { network: 'discourse', type: 'post', name, payload: serializeHookPost(post, view) };
}
