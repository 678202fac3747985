import { IsReaction, type Reaction, type StoredEvent } from '../../../platform/events/index.js';
import type { DeliveryEvents } from '../../../channels/index.js';
import { FollowReply } from '../application/follow-reply.js';

const CHANGES: readonly (keyof DeliveryEvents)[] = [
  'delivery.queued',
  'delivery.postponed',
  'delivery.sent',
  'delivery.failed',
  'delivery.unknown',
  'delivery.undone',
  'delivery.delivered',
  'delivery.read',
  'delivery.dismissed',
];

@IsReaction()
export class WhenDeliveryChangesUpdatesItsMessage implements Reaction {
  readonly name = 'when-delivery-changes-updates-its-message';
  readonly on = CHANGES;

  constructor(private readonly replies: FollowReply) {}

  react({ type, data }: StoredEvent): Promise<void> {
    const isPostponed = type === 'delivery.postponed';
    return this.replies.follow(String(data['replyId']), { isPostponed });
  }
}
