import type { Principal } from '../contract.js';

export interface SqlCondition {
  sql: string;
  /** Values of the placeholders, in order. */
  params: unknown[];
}

const COLUMN = /^[a-z_]+(\.[a-z_]+)?$/;

/**
 * The one predicate of what somebody may see: lists, counts, searches and sockets all use it.
 * @param column of a channel id, as written in the query, for instance `c.channel_id`
 * @param firstPlaceholder number of the next free `$n`
 */
export function channelScope(
  { channelIds, abilities }: Pick<Principal, 'channelIds' | 'abilities'>,
  column: string,
  firstPlaceholder: number,
): SqlCondition {
  if (!COLUMN.test(column)) throw new Error(`"${column}" is not the name of a column.`);
  if (!abilities.includes('conversations.read')) return { sql: 'false', params: [] };
  if (channelIds === 'all') return { sql: 'true', params: [] };
  return { sql: `${column} = any($${firstPlaceholder}::uuid[])`, params: [channelIds] };
}
