import type { WebhookKind } from '../../../api/types/notices';

const all: Record<WebhookKind, true> = {
  'conversation.opened': true,
  'conversation.reopened': true,
  'conversation.assigned': true,
  'message.received': true,
  'reply.sent': true,
  'reply.failed': true,
  'status.changed': true,
  'priority.changed': true,
  'clock.warned': true,
  'clock.breached': true,
  'escalation.raised': true,
  'escalation.climbed': true,
  'escalation.taken-over': true,
  'escalation.returned': true,
  'escalation.closed': true,
  'question.asked': true,
  'question.answered': true,
  'rule.fired': true,
  'customer.changed': true,
  'customers.taken-in': true,
  'identity.linked': true,
  'identity.unlinked': true,
  'satisfaction.rated': true,
  'incident.opened': true,
  'incident.closed': true,
  'topic-standing.changed': true,
  'channel.auth-failed': true,
  'channel.recovered': true,
};

/** What an address can hear of, in the order in which it is offered. */
export const webhookKinds = Object.keys(all) as WebhookKind[];
