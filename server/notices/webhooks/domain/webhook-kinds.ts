/** What other programs can be told; names of events of the house. */
export const WEBHOOK_KINDS = [
  'conversation.opened',
  'conversation.reopened',
  'conversation.assigned',
  'message.received',
  'reply.sent',
  'reply.failed',
  'status.changed',
  'priority.changed',
  'clock.warned',
  'clock.breached',
  'escalation.raised',
  'escalation.climbed',
  'escalation.taken-over',
  'escalation.returned',
  'escalation.closed',
  'question.asked',
  'question.answered',
  'rule.fired',
  'customer.changed',
  'customers.taken-in',
  'identity.linked',
  'identity.unlinked',
  'satisfaction.rated',
  'channel.auth-failed',
  'channel.recovered',
] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** `standard`: the event as it is; the others speak the forms that chat programs take. */
export const WEBHOOK_TEMPLATES = ['standard', 'slack', 'teams'] as const;
export type WebhookTemplate = (typeof WEBHOOK_TEMPLATES)[number];

/** One line in words, for chat programs. */
export const WEBHOOK_TITLES: Readonly<Record<WebhookKind | 'rule.notify' | 'test', string>> = {
  'conversation.opened': 'A conversation began',
  'conversation.reopened': 'A conversation was reopened',
  'conversation.assigned': 'A conversation was assigned',
  'message.received': 'A customer wrote',
  'reply.sent': 'A reply went out',
  'reply.failed': 'A reply did not go out',
  'status.changed': 'A conversation changed its status',
  'priority.changed': 'A conversation changed its priority',
  'clock.warned': 'An answer is due soon',
  'clock.breached': 'An answer is overdue',
  'escalation.raised': 'A conversation was escalated',
  'escalation.climbed': 'An escalation climbed to the next rung',
  'escalation.taken-over': 'An escalation was taken over',
  'escalation.returned': 'An escalation was returned with an answer',
  'escalation.closed': 'An escalation was closed',
  'question.asked': 'A department was asked',
  'question.answered': 'A department answered',
  'rule.fired': 'A rule fired',
  'customer.changed': 'Something became known of a customer',
  'customers.taken-in': 'Many customers were taken in',
  'identity.linked': 'A profile was said to be a customer’s',
  'identity.unlinked': 'A profile was taken from a customer again',
  'satisfaction.rated': 'A customer said how content they are',
  'rule.notify': 'A rule wants somebody to look',
  'channel.auth-failed': 'A channel no longer accepts its credentials',
  'channel.recovered': 'A channel works again',
  test: 'A test from the desk',
};
