import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import type { DeliveryEvents } from '../../../channels/index.js';
import { FollowReply } from '../application/follow-reply.js';

const CHANGES: readonly (keyof DeliveryEvents)[] = [
  'reply.queued',
  'reply.postponed',
  'reply.sent',
  'reply.failed',
  'reply.unknown',
  'reply.undone',
  'reply.delivered',
  'reply.read',
  'reply.dismissed',
];

@IsReaction()
export class WhenReplyChangesUpdatesItsMessage implements Reaction {
  readonly name = 'when-reply-changes-updates-its-message';
  readonly on = CHANGES;

  constructor(private readonly replies: FollowReply) {}

  react({ data }: StoredEvent): Promise<void> {
    return this.replies.follow(String(data['replyId']));
  }
}
