import { Global, Module } from '@nestjs/common';
import type { AccessEvents } from './access/contract.js';
import type { ChannelEvents } from './channels/contract.js';
import type { DeliveryEvents } from './channels/index.js';
import type { CrmEvents } from './crm/contract.js';
import type { ConversationEvents } from './desk/conversations/contract.js';
import { EVENT_CATALOGUE } from './platform/events/index.js';

/** Every event of the house with what its row carries. */
export type Events = AccessEvents & ChannelEvents & ConversationEvents & CrmEvents & DeliveryEvents;

// One entry an event: an event that a contract adds or drops does not compile until it is told here.
const told: Record<keyof Events, true> = {
  'attachment.settled': true,
  'channel.auth-failed': true,
  'channel.changed': true,
  'channel.connected': true,
  'channel.recovered': true,
  'conversation.assigned': true,
  'conversation.delivery-problem': true,
  'conversation.joined': true,
  'conversation.opened': true,
  'conversation.reopened': true,
  'conversation.snoozed': true,
  'conversation.split': true,
  'conversation.woken': true,
  'customer.changed': true,
  'customer.noted': true,
  'delivery.delivered': true,
  'delivery.dismissed': true,
  'delivery.failed': true,
  'delivery.postponed': true,
  'delivery.queued': true,
  'delivery.read': true,
  'delivery.sent': true,
  'delivery.settled': true,
  'delivery.undone': true,
  'delivery.unknown': true,
  'identity.linked': true,
  'identity.unlinked': true,
  'matter.joined': true,
  'matter.left': true,
  'message.edited': true,
  'message.hidden': true,
  'message.received': true,
  'message.removed': true,
  'message.restored': true,
  'message.unhidden': true,
  'message.written-elsewhere': true,
  'no-answer-needed.marked': true,
  'note.written': true,
  'priority.changed': true,
  'profile.learned': true,
  'rating.changed': true,
  'reply.delivered': true,
  'reply.dismissed': true,
  'reply.failed': true,
  'reply.postponed': true,
  'reply.queued': true,
  'reply.read': true,
  'reply.sent': true,
  'reply.settled': true,
  'reply.undone': true,
  'reply.unknown': true,
  'session.ended': true,
  'status.changed': true,
  'tag.added': true,
  'tag.removed': true,
  'team.changed': true,
  'user.changed': true,
};

export const eventCatalogue: ReadonlySet<string> = new Set(Object.keys(told));

/** With it a process refuses to start with a reaction that waits for nothing, and to write what nobody knows. */
@Global()
@Module({
  providers: [{ provide: EVENT_CATALOGUE, useValue: eventCatalogue }],
  exports: [EVENT_CATALOGUE],
})
export class EventCatalogueModule {}
