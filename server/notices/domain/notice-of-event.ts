import type { StoredEvent } from '../../platform/events/contract.js';
import type { NoticeKind } from './notice-kinds.js';

/** Whom something concerns. */
export type Whom =
  | { kind: 'people'; userIds: readonly string[] }
  /** Whoever has the conversation; their team's leads where nobody has it, or besides. */
  | { kind: 'holder'; orLeads: boolean; andLeads: boolean }
  | { kind: 'department'; id: string }
  | { kind: 'approvers' }
  | { kind: 'roles'; roles: readonly string[] };

interface Found {
  kind: NoticeKind;
  to: Whom;
}

type Read = (event: Pick<StoredEvent, 'data'>) => Found | null;

const text = (value: unknown): string[] => (typeof value === 'string' ? [value] : []);
const texts = (value: unknown): string[] => (Array.isArray(value) ? value.flatMap(text) : []);
const people = (kind: NoticeKind, ...userIds: string[]): Found | null =>
  userIds.length > 0 ? { kind, to: { kind: 'people', userIds } } : null;
const holder = (
  kind: NoticeKind,
  { orLeads = false, andLeads = false }: { orLeads?: boolean; andLeads?: boolean } = {},
): Found => ({ kind, to: { kind: 'holder', orLeads, andLeads } });

/** Which events are told, as what, and to whom. */
export const NOTICE_OF_EVENT: Readonly<Record<string, Read>> = {
  'conversation.assigned': ({ data }) => people('assigned', ...text(data['userId'])),
  'note.written': ({ data }) => people('mentioned', ...texts(data['mentions'])),
  'message.received': () => holder('customer-wrote'),
  'clock.warned': () => holder('clock-warned', { orLeads: true }),
  'clock.breached': () => holder('clock-breached', { andLeads: true }),
  'escalation.raised': ({ data }) => people('escalated', ...texts(data['askedIds'])),
  'escalation.climbed': ({ data }) => people('escalated', ...texts(data['askedIds'])),
  'escalation.unheard': ({ data }) => people('escalation-unheard', ...texts(data['askedIds'])),
  'question.asked': ({ data }) => ({
    kind: 'question-asked',
    to: { kind: 'department', id: String(data['departmentId']) },
  }),
  'question.answered': ({ data }) =>
    people('question-answered', ...text(data['askedById'])) ?? holder('question-answered'),
  'question.overdue': ({ data }) =>
    people('question-overdue', ...text(data['askedById'])) ?? holder('question-overdue'),
  'approval.requested': () => ({ kind: 'approval-requested', to: { kind: 'approvers' } }),
  'approval.granted': ({ data }) => people('approval-decided', ...text(data['authorId'])),
  'approval.rejected': ({ data }) => people('approval-decided', ...text(data['authorId'])),
  'conversation.delivery-problem': ({ data }) =>
    data['problem'] === true ? holder('delivery-problem', { orLeads: true }) : null,
  'satisfaction.rated': ({ data }) =>
    data['isLow'] === true ? holder('low-rating', { andLeads: true }) : null,
  'canned-reply.review-due': ({ data }) => people('review-due', ...text(data['ownerId'])),
  'incident.called': ({ data }) => people('incident-called', ...texts(data['userIds'])),
  'channel.auth-failed': () => ({
    kind: 'channel-down',
    to: { kind: 'roles', roles: ['administrator', 'supervisor'] },
  }),
};
