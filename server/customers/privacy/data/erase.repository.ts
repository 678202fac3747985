import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Blank } from '../domain/data-classes/data-class.js';
import type { ColumnType } from './schema.reader.js';

// Names of tables and columns come from the data classes, which a test holds against the schema.
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const asSql = (value: Blank[string]): unknown =>
  value !== null && typeof value === 'object' ? JSON.stringify(value) : value;

/** Takes rows and words away, some at a time. Answers how many rows it touched. */
@Injectable()
export class EraseRepository {
  async remove(
    manager: EntityManager,
    table: string,
    column: string,
    ids: readonly string[],
  ): Promise<number> {
    const [, n] = await manager.query<[unknown[], number]>(
      `delete from ${quoted(table)} where ${quoted(column)} = any($1::uuid[])`,
      [ids],
    );
    return n;
  }

  async blank(
    manager: EntityManager,
    table: string,
    column: string,
    ids: readonly string[],
    set: Blank,
    types: ReadonlyMap<string, string>,
  ): Promise<number> {
    const { assignments, values } = assign(set, types, 2);
    const [, n] = await manager.query<[unknown[], number]>(
      `update ${quoted(table)} set ${assignments} where ${quoted(column)} = any($1::uuid[])`,
      [ids, ...values],
    );
    return n;
  }

  async removeRow(
    manager: EntityManager,
    table: string,
    key: readonly ColumnType[],
    row: readonly string[],
  ): Promise<void> {
    await manager.query(`delete from ${quoted(table)} where ${isRow(key)}`, [...row]);
  }

  async setRow(
    manager: EntityManager,
    table: string,
    key: readonly ColumnType[],
    row: readonly string[],
    set: Blank,
    types: ReadonlyMap<string, string>,
  ): Promise<void> {
    const { assignments, values } = assign(set, types, key.length + 1);
    await manager.query(`update ${quoted(table)} set ${assignments} where ${isRow(key)}`, [
      ...row,
      ...values,
    ]);
  }

  async count(
    manager: EntityManager,
    requestId: string,
    table: string,
    act: string,
    n: number,
  ): Promise<void> {
    if (n === 0) return;
    await manager.query(
      `insert into erasure_count (request_id, table_name, act, n) values ($1, $2, $3, $4)
       on conflict (request_id, table_name, act) do update set n = erasure_count.n + excluded.n`,
      [requestId, table, act, n],
    );
  }

  async counts(
    manager: EntityManager,
    requestId: string,
  ): Promise<{ table: string; act: 'deleted' | 'blanked' | 'redacted'; rows: number }[]> {
    return manager.query(
      `select table_name as table, act, n::int as rows from erasure_count where request_id = $1
       order by table_name, act`,
      [requestId],
    );
  }

  /** What others said in the same threads stands for itself again. */
  async mendShared(manager: EntityManager, requestId: string): Promise<void> {
    await manager.query(
      `update conversation c set
         identity_id = case when c.identity_id in
             (select id from erasure_scope where request_id = $1 and kind = 'identity')
           then (select m.author_identity_id from message m where m.conversation_id = c.id
                   and m.direction = 'inbound' order by m.sent_at, m.id limit 1)
           else c.identity_id end,
         last_message_text = coalesce(last.text, ''),
         last_message_author = coalesce(last.author, c.last_message_author),
         last_message_at = coalesce(last.sent_at, c.last_message_at),
         message_count = n.all_of_them,
         last_customer_message_at = n.last_inbound,
         unanswered_since = case when c.unanswered_since is null then null else
           (select min(m.sent_at) from message m where m.conversation_id = c.id
              and m.direction = 'inbound' and m.removed_at is null
              and m.sent_at > coalesce(n.last_outbound, '-infinity')) end,
         updated_at = now()
       from conversation same
       left join lateral (
         select left(m.text, 300) as text, m.sent_at,
           case m.direction when 'inbound' then 'customer' when 'note' then 'note' else 'brand' end as author
         from message m where m.conversation_id = same.id and m.removed_at is null
         order by m.sent_at desc, m.id desc limit 1) last on true
       cross join lateral (
         select count(*) as all_of_them,
           max(m.sent_at) filter (where m.direction = 'inbound') as last_inbound,
           max(m.sent_at) filter (where m.direction = 'outbound') as last_outbound
         from message m where m.conversation_id = same.id) n
       where same.id = c.id and c.id in
         (select id from erasure_scope where request_id = $1 and kind = 'shared')`,
      [requestId],
    );
  }
}

const isRow = (key: readonly ColumnType[]): string =>
  key.map(({ name, type }, n) => `${quoted(name)} = $${n + 1}::${type}`).join(' and ');

function assign(
  set: Blank,
  types: ReadonlyMap<string, string>,
  from: number,
): { assignments: string; values: unknown[] } {
  const columns = Object.entries(set);
  return {
    assignments: columns
      .map(([name], n) => `${quoted(name)} = $${from + n}::${types.get(name) ?? 'text'}`)
      .join(', '),
    values: columns.map(([, value]) => asSql(value)),
  };
}
