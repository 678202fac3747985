import type { StoredEvent } from '../../../../platform/events/index.js';
import type { Trigger } from '../contract.js';
import { type Cause, type Change, type Rule } from './rule.js';
import { causeIn } from './loop-guard.js';

/** Something happened on which rules have their say. */
export interface Occasion {
  trigger: Trigger;
  /** The same happening has the same key, however often it is told. */
  key: string;
  conversationId: string;
  messageId: string | null;
  cause: Cause | null;
  /** Whether the settings of a rule mean this very happening. */
  suits(rule: Pick<Rule, 'id' | 'settings'>): boolean;
}

const CHANGED_BY: Readonly<Record<string, readonly Change[]>> = {
  'priority.changed': ['priority'],
  'tag.added': ['tags'],
  'tag.removed': ['tags'],
  'conversation.assigned': ['team', 'assignee'],
  'label.corrected': ['labels'],
  'customer.changed': ['segments'],
  'satisfaction.rated': ['satisfaction'],
};

/** What changed with an assignment: the person, the team, or both. */
function changesOf({ type, data }: StoredEvent): readonly Change[] {
  if (type !== 'conversation.assigned') return CHANGED_BY[type] ?? [];
  return [
    ...(data['teamId'] === data['fromTeamId'] ? [] : (['team'] as const)),
    ...(data['userId'] === data['fromUserId'] ? [] : (['assignee'] as const)),
  ];
}

/** The occasion of an event for one conversation; null when rules have no say about it. */
export function occasionOf(event: StoredEvent, conversationId: string): Occasion | null {
  const { type, data, id } = event;
  const base = { conversationId, messageId: null, cause: causeIn(data) };
  const always = () => true;
  switch (type) {
    case 'message.labelled': {
      const messageId = String(data['messageId']);
      const key = `message:${messageId}`;
      return { ...base, trigger: 'message-received', key, messageId, suits: always };
    }
    case 'status.changed':
      return { ...base, trigger: 'status-changed', key: `event:${id}`, suits: always };
    case 'clock.warned':
    case 'clock.breached': {
      const trigger = type === 'clock.warned' ? 'clock-warned' : 'clock-breached';
      const key = `${type}:${String(data['clockId'])}:${String(data['warning'] ?? '')}`;
      return {
        ...base,
        trigger,
        key,
        suits: ({ settings: { clocks = [] } }) =>
          clocks.length === 0 || clocks.some((kind) => kind === data['kind']),
      };
    }
    default: {
      const changes = changesOf(event);
      if (changes.length === 0) return null;
      return {
        ...base,
        trigger: 'fact-changed',
        key: `event:${id}:${conversationId}`,
        suits: ({ settings: { changes: wanted = [] } }) =>
          wanted.length === 0 || wanted.some((change) => changes.includes(change)),
      };
    }
  }
}
