import { Global, Module } from '@nestjs/common';
import type { AccessEvents } from './access/contract.js';
import type { ChannelEvents } from './channels/contract.js';
import type { DeliveryEvents } from './channels/index.js';
import type { CrmEvents } from './crm/contract.js';
import type { ExchangeEvents } from './customers/exchange/contract.js';
import type { SegmentEvents } from './customers/segments/contract.js';
import type { PrivacyEvents } from './customers/privacy/contract.js';
import type { AgentEvents } from './desk/agents/contract.js';
import type { ConversationEvents } from './desk/conversations/contract.js';
import type { ModerationEvents } from './desk/moderation/contract.js';
import type { ReplyEvents } from './desk/replies/contract.js';
import type { SatisfactionEvents } from './desk/satisfaction/contract.js';
import type { CalendarEvents } from './desk/work-rules/calendars/contract.js';
import type { EscalationEvents } from './desk/work-rules/escalation/contract.js';
import type { RoutingEvents } from './desk/work-rules/routing/contract.js';
import type { RuleEvents } from './desk/work-rules/rules/contract.js';
import type { SlaEvents } from './desk/work-rules/sla/contract.js';
import type { DigestEvents } from './insight/digests/contract.js';
import type { LanguageEvents } from './insight/language/contract.js';
import type { TopicEvents } from './insight/topics/contract.js';
import type { ListeningEvents } from './insight/listening/contract.js';
import type { SurgeEvents } from './insight/surge/contract.js';
import type { NoticeEvents } from './notices/contract.js';
import { EVENT_CATALOGUE } from './platform/events/index.js';

/** Every event of the house with what its row carries. */
export type Events = AccessEvents &
  AgentEvents &
  CalendarEvents &
  ChannelEvents &
  ConversationEvents &
  CrmEvents &
  DeliveryEvents &
  DigestEvents &
  EscalationEvents &
  ExchangeEvents &
  LanguageEvents &
  ListeningEvents &
  ModerationEvents &
  NoticeEvents &
  PrivacyEvents &
  ReplyEvents &
  RoutingEvents &
  RuleEvents &
  SatisfactionEvents &
  SegmentEvents &
  SlaEvents &
  TopicEvents &
  SurgeEvents;

// One entry an event: an event that a contract adds or drops does not compile until it is told here.
const told: Record<keyof Events, true> = {
  'approval-rule.changed': true,
  'approval.granted': true,
  'approval.rejected': true,
  'approval.requested': true,
  'attachment.settled': true,
  'automatic-answer.refused': true,
  'automatic-answer.sent': true,
  'automatic-answers.changed': true,
  'bulk-answer.changed': true,
  'calendar.changed': true,
  'canned-reply.changed': true,
  'canned-reply.review-due': true,
  'channel.auth-failed': true,
  'channel.changed': true,
  'channel.connected': true,
  'channel.recovered': true,
  'clock.breached': true,
  'clock.met': true,
  'clock.warned': true,
  'conversation.assigned': true,
  'conversation.delivery-problem': true,
  'conversation.due-changed': true,
  'conversation.joined': true,
  'conversation.opened': true,
  'conversation.queued': true,
  'conversation.reopened': true,
  'conversation.returned-to-queue': true,
  'conversation.routed': true,
  'conversation.ruled': true,
  'conversation.snoozed': true,
  'conversation.split': true,
  'conversation.summarised': true,
  'conversation.woken': true,
  'crm-connection.changed': true,
  'customer-import.changed': true,
  'customer.changed': true,
  'customer.merged': true,
  'customer.noted': true,
  'customers.taken-in': true,
  'customer.unmerged': true,
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
  'department.changed': true,
  'digest-schedule.changed': true,
  'digest.changed': true,
  'escalation.acknowledged': true,
  'escalation.climbed': true,
  'escalation.closed': true,
  'escalation.raised': true,
  'escalation.returned': true,
  'escalation.taken-over': true,
  'escalation.unheard': true,
  'guidance.changed': true,
  'guideline.changed': true,
  'identity.linked': true,
  'identity.unlinked': true,
  'incident.called': true,
  'incident.changed': true,
  'incident.closed': true,
  'incident.opened': true,
  'label.corrected': true,
  'ladder.changed': true,
  'listening.changed': true,
  'matter.joined': true,
  'matter.left': true,
  'message-topic.changed': true,
  'message.edited': true,
  'message.hidden': true,
  'message.hiding-asked': true,
  'message.hiding-failed': true,
  'message.labelled': true,
  'message.received': true,
  'message.removed': true,
  'message.restored': true,
  'message.unhidden': true,
  'message.written-elsewhere': true,
  'no-answer-needed.marked': true,
  'note.written': true,
  'notice.written': true,
  'policy.changed': true,
  'priority.changed': true,
  'privacy.changed': true,
  'profile.learned': true,
  'question.answered': true,
  'question.asked': true,
  'question.due-soon': true,
  'question.overdue': true,
  'question.reminded': true,
  'question.withdrawn': true,
  'queue.changed': true,
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
  'retention.changed': true,
  'rule.changed': true,
  'rule.fired': true,
  'satisfaction-setting.changed': true,
  'satisfaction.asked': true,
  'satisfaction.rated': true,
  'segment-rule.changed': true,
  'session.ended': true,
  'status.changed': true,
  'tag.added': true,
  'tag.removed': true,
  'team.changed': true,
  'topic-standing.changed': true,
  'topic.changed': true,
  'user.changed': true,
  'work-profile.changed': true,
  'work-state.changed': true,
};

export const eventCatalogue: ReadonlySet<string> = new Set(Object.keys(told));

/** With it a process refuses to start with a reaction that waits for nothing, and to write what nobody knows. */
@Global()
@Module({
  providers: [{ provide: EVENT_CATALOGUE, useValue: eventCatalogue }],
  exports: [EVENT_CATALOGUE],
})
export class EventCatalogueModule {}
