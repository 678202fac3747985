import type { Selection } from '../domain/selection.js';
import type { Parameters } from './parameters.js';
import { inAnyLanguage } from './search-sql.js';

/** What restricts a conversation `c` besides the place that its index gives it. */
export function conditions(selection: Selection, parameters: Parameters): string[] {
  const found = ['c.merged_into is null'];
  const any = (column: string, values: readonly unknown[] | undefined, type: string): void => {
    if (values) found.push(`${column} = any(${parameters.add(values, `${type}[]`)})`);
  };
  const anyOrNone = (column: string, values: readonly (string | null)[] | undefined): void => {
    if (!values) return;
    const named = values.filter((value) => value !== null);
    const parts = [
      ...(values.includes(null) ? [`${column} is null`] : []),
      ...(named.length > 0 ? [`${column} = any(${parameters.add(named, 'uuid[]')})`] : []),
    ];
    found.push(`(${parts.join(' or ')})`);
  };

  any('c.channel_id', selection.channelIds, 'uuid');
  any('c.status', selection.statuses, 'text');
  any('c.kind', selection.kinds, 'text');
  any('c.priority', selection.priorities, 'smallint');
  any('c.publication_id', selection.publicationIds, 'uuid');
  any('c.id', selection.ids, 'uuid');
  anyOrNone('c.assignee_id', selection.assigneeIds);
  anyOrNone('c.team_id', selection.teamIds);
  if (selection.unanswered) found.push('c.unanswered_since is not null', "c.status <> 'resolved'");
  if (selection.deliveryProblem) found.push('c.delivery_problem');
  if (selection.escalated) found.push('c.escalated_since is not null');
  if (selection.sort === 'due') found.push('c.due_at is not null');
  any('c.due_state', selection.dueStates, 'text');
  for (const tags of selection.tagGroups)
    found.push(`exists (select from conversation_tag ct
      where ct.conversation_id = c.id and ct.tag_id = any(${parameters.add(tags, 'uuid[]')}))`);
  if (selection.customerIds)
    found.push(ofCustomers(parameters.add(selection.customerIds, 'uuid[]')));
  for (const segments of selection.segmentGroups)
    found.push(`exists (select from identity i join customer_in_segment s on s.customer_id = i.customer_id
      where i.id = c.identity_id and s.segment = any(${parameters.add(segments, 'text[]')}))`);
  if (selection.mentioned)
    found.push(`c.id in (select conversation_id from note_mention
      where user_id = ${parameters.add(selection.mentioned, 'uuid')} and seen_at is null)`);
  for (const text of selection.texts) found.push(saying(text, selection.channelIds, parameters));
  return found;
}

// Theirs, and those of others in which they spoke.
const ofCustomers = (ids: string): string =>
  `c.id in (select own.id from identity i join conversation own on own.identity_id = i.id
      where i.customer_id = any(${ids})
      union select p.conversation_id from identity i
      join conversation_participant p on p.identity_id = i.id where i.customer_id = any(${ids}))`;

/** How many of the newest messages that have the words a list looks at. */
const HITS = 500;

/** Within the reach of who asks: what others wrote elsewhere must not crowd out what they may see. */
function saying(
  text: string,
  channelIds: readonly string[] | undefined,
  parameters: Parameters,
): string {
  const words = parameters.add(text, 'text');
  const reach = channelIds
    ? `and m.channel_id = any(${parameters.add([...channelIds], 'uuid[]')})`
    : '';
  return `c.id in (select hit.conversation_id from (
      select m.conversation_id from message m
      where m.search @@ ${inAnyLanguage(words)} and m.removed_at is null ${reach}
      order by m.sent_at desc, m.id desc limit ${HITS}) hit)`;
}
