import { CHANGES, type Change, type TriggerSettings } from '../domain/rule.js';
import type { Trigger } from '../contract.js';

const TOLD_BY: Readonly<Record<Change, readonly string[]>> = {
  priority: ['priority.changed'],
  tags: ['tag.added', 'tag.removed'],
  team: ['conversation.assigned'],
  assignee: ['conversation.assigned'],
  labels: ['label.corrected'],
  segments: [],
  satisfaction: ['satisfaction.rated'],
};

const told = (types: readonly string[], more = 'true'): string =>
  `select e.conversation_id, null::uuid as message_id, e.at, null::timestamptz as ended, e.id::text as id
   from event e where e.type in (${types.map((type) => `'${type}'`).join(', ')})
     and e.at > $1 and e.conversation_id is not null and (${more})`;

const BETWEEN = `select o.direction from message o
  where o.conversation_id = m.conversation_id and o.direction <> 'note' and (o.sent_at, o.id) < (m.sent_at, m.id)
  order by o.sent_at desc, o.id desc limit 1`;

/** A stretch in which one side waits: from its first message to the first of the other side. */
const stretch = (own: string, other: string): string =>
  `select m.conversation_id, m.id as message_id, m.sent_at as at,
     (select min(o.sent_at) from message o where o.conversation_id = m.conversation_id
        and o.direction = '${other}' and (o.sent_at, o.id) > (m.sent_at, m.id)) as ended, m.id::text as id
   from message m where m.direction = '${own}' and m.sent_at > $1
     and (${BETWEEN}) is distinct from '${own}'`;

/**
 * The happenings of the past on which a rule would have been asked, as a statement with the columns
 * conversation_id, message_id, at, ended, id. $1 is the moment from which on. All words in it are
 * the desk's own.
 */
export function happeningsOf(trigger: Trigger, settings: TriggerSettings): string {
  switch (trigger) {
    case 'message-received':
      return `select m.conversation_id, m.id as message_id, m.sent_at as at,
          null::timestamptz as ended, m.id::text as id
        from message m where m.direction = 'inbound' and m.sent_at > $1`;
    case 'status-changed':
      return told(['status.changed']);
    case 'fact-changed': {
      const changes = settings.changes?.length ? settings.changes : CHANGES;
      return told([...new Set(['', ...changes.flatMap((change) => TOLD_BY[change])])]);
    }
    case 'clock-warned':
    case 'clock-breached': {
      const kinds = (settings.clocks ?? []).map((kind) => `'${kind}'`).join(', ');
      const type = trigger === 'clock-warned' ? 'clock.warned' : 'clock.breached';
      return told([type], kinds === '' ? 'true' : `e.data ->> 'kind' in (${kinds})`);
    }
    case 'idle-waiting-for-us':
      return stretch('inbound', 'outbound');
    case 'idle-waiting-for-customer':
      return stretch('outbound', 'inbound');
    case 'idle-unassigned':
      return `select c.id as conversation_id, null::uuid as message_id, c.opened_at as at,
          least((select min(a.at) from assignment a where a.conversation_id = c.id and a.at >= c.opened_at),
            c.resolved_at) as ended, c.id::text as id
        from conversation c where c.opened_at > $1 and c.merged_into is null`;
  }
}
