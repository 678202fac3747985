import type { ConversationEvent } from '../../../api/types/conversations';

export type EventLineKey =
  | 'reopened'
  | 'reopenedByCustomer'
  | 'waiting'
  | 'resolved'
  | 'open'
  | 'assignedTo'
  | 'assignedTeam'
  | 'unassigned'
  | 'priority'
  | 'tagAdded'
  | 'tagRemoved'
  | 'snoozedUntil'
  | 'snoozedUntilReply'
  | 'woken'
  | 'split'
  | 'joined'
  | 'matterJoined'
  | 'matterLeft'
  | 'ratingChanged'
  | 'satisfactionAsked'
  | 'satisfactionRated'
  | 'replyFailed'
  | 'replyUnknown'
  | 'replyUndone'
  | 'escalated'
  | 'escalatedToNobody'
  | 'escalationClimbed'
  | 'escalationUnheard'
  | 'escalationAcknowledged'
  | 'escalationTakenOver'
  | 'escalationReturned'
  | 'escalationClosed'
  | 'departmentAsked'
  | 'departmentReminded'
  | 'departmentAnswered'
  | 'departmentOverdue'
  | 'questionWithdrawn'
  | 'replySettled'
  | 'ruleActed'
  | 'ruleFailed'
  | 'breached'
  | 'hidingAsked'
  | 'unhidingAsked'
  | 'hidingFailed'
  | 'queued'
  | 'routed';

/** One grey line: which sentence, and what stands in it. Times and codes are worded by the caller. */
export interface EventLine {
  key: EventLineKey;
  values: Readonly<Record<string, string>>;
}

/** How ids in an event are named: the desk's people, teams and tags. */
export type NameOf = (kind: 'user' | 'team' | 'tag', id: string) => string | undefined;

/**
 * The sentence for an event, or null for what the thread shows already (the messages themselves,
 * their marks) and for what another event says better.
 */
export function eventLine({ type, data }: ConversationEvent, nameOf: NameOf): EventLine | null {
  const text = (name: string) => asText(data[name]);
  const line = (key: EventLineKey, values: EventLine['values'] = {}): EventLine => ({
    key,
    values,
  });
  const named = (kind: 'user' | 'team' | 'tag') => nameFrom(data, kind, nameOf);

  switch (type) {
    case 'conversation.reopened':
      return line(text('by') === 'customer' ? 'reopenedByCustomer' : 'reopened');
    case 'status.changed':
      return statusLine(data);
    case 'conversation.assigned': {
      const user = named('user');
      const team = named('team');
      if (user !== undefined) return line('assignedTo', { name: user });
      return team === undefined ? line('unassigned') : line('assignedTeam', { name: team });
    }
    case 'priority.changed':
      return line('priority', { priority: text('to') ?? text('priority') ?? '' });
    case 'tag.added':
      return line('tagAdded', { name: named('tag') ?? '' });
    case 'tag.removed':
      return line('tagRemoved', { name: named('tag') ?? '' });
    case 'conversation.snoozed': {
      const until = text('until');
      return until === undefined ? line('snoozedUntilReply') : line('snoozedUntil', { until });
    }
    case 'conversation.woken':
      return line('woken');
    case 'conversation.split':
      return line('split');
    case 'conversation.joined':
      return line('joined');
    case 'matter.joined':
      return line('matterJoined');
    case 'matter.left':
      return line('matterLeft');
    case 'rating.changed': {
      const [from, to] = [text('from'), text('to')];
      return from === undefined || to === undefined ? null : line('ratingChanged', { from, to });
    }
    case 'satisfaction.asked':
      return line('satisfactionAsked');
    case 'satisfaction.rated':
      return line('satisfactionRated', { rating: text('rating') ?? '' });
    case 'clock.breached':
      return line('breached', { clock: text('kind') ?? '' });
    case 'rule.fired':
      return ruleLine(data);
    case 'escalation.raised':
    case 'escalation.climbed': {
      const name = named('user') ?? named('team') ?? text('departmentName');
      if (name === undefined) return line('escalatedToNobody');
      return line(type === 'escalation.raised' ? 'escalated' : 'escalationClimbed', { name });
    }
    case 'message.hiding-asked':
      return data.hidden === false
        ? line('unhidingAsked')
        : line('hidingAsked', { reason: text('reason') ?? '' });
    case 'message.hiding-failed':
      return line('hidingFailed', { reason: text('detail') ?? '' });
    case 'conversation.queued':
      return line('queued', { name: text('queueName') ?? '' });
    case 'conversation.routed':
      return line('routed', { name: text('queueName') ?? '' });
    case 'reply.failed':
      return line('replyFailed');
    case 'reply.unknown':
      return line('replyUnknown');
    case 'reply.undone':
      return line('replyUndone');
    case 'reply.settled':
      return line('replySettled', { outcome: text('outcome') ?? '' });
    default:
      return helpLine(type, text('departmentName') ?? '');
  }
}

const help: Readonly<Record<string, EventLineKey>> = {
  'escalation.unheard': 'escalationUnheard',
  'escalation.acknowledged': 'escalationAcknowledged',
  'escalation.taken-over': 'escalationTakenOver',
  'escalation.returned': 'escalationReturned',
  'escalation.closed': 'escalationClosed',
  'question.asked': 'departmentAsked',
  'question.reminded': 'departmentReminded',
  'question.answered': 'departmentAnswered',
  'question.overdue': 'departmentOverdue',
  'question.withdrawn': 'questionWithdrawn',
};

/** What became of the help that was asked for; of a department its name. */
function helpLine(type: string, name: string): EventLine | null {
  const key = help[type];
  return key ? { key, values: { name } } : null;
}

/** What a rule did or could not do; the actions by their names, for the caller to word. */
function ruleLine({ ruleName, done, failed }: ConversationEvent['data']): EventLine | null {
  const what = (actions: unknown) => (Array.isArray(actions) ? actions.join(',') : '');
  const name = asText(ruleName) ?? '';
  if (what(failed) !== '') return { key: 'ruleFailed', values: { name, acts: what(failed) } };
  return what(done) === '' ? null : { key: 'ruleActed', values: { name, acts: what(done) } };
}

/** The rule on whose account something changed; undefined for what people did. */
export function ruleBehind({ data }: ConversationEvent): string | undefined {
  const { cause } = data;
  if (typeof cause !== 'object' || cause === null || !('ruleName' in cause)) return undefined;
  return asText(cause.ruleName);
}

/** Snoozing, waking and what the customer reopens have events of their own that say more. */
function statusLine({ from, to, outcome, by }: ConversationEvent['data']): EventLine | null {
  const byCustomer = by === 'customer';
  if (to === 'waiting') return { key: 'waiting', values: {} };
  if (to === 'resolved') return { key: 'resolved', values: { outcome: asText(outcome) ?? '' } };
  if (to !== 'open') return null;
  if (from === 'resolved') return byCustomer ? null : { key: 'reopened', values: {} };
  if (from === 'snoozed') return byCustomer ? { key: 'woken', values: {} } : null;
  return byCustomer ? null : { key: 'open', values: {} };
}

function nameFrom(data: ConversationEvent['data'], kind: 'user' | 'team' | 'tag', nameOf: NameOf) {
  const said = asText(data[`${kind}Name`]) ?? (kind === 'tag' ? asText(data.name) : undefined);
  const id = asText(data[`${kind}Id`]);
  return said ?? (id === undefined ? undefined : (nameOf(kind, id) ?? ''));
}

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
