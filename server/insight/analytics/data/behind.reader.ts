import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { FactName } from '../domain/facts.js';
import type { Scope } from '../domain/scope.js';
import { factWhere } from './fact-where.js';

/** Narrows the facts behind a figure further; absent: all of them. */
export interface Corner {
  /** Of a scale or a spread, both included. */
  buckets?: readonly [number, number];
  /** 1 Monday to 7 Sunday. */
  weekday?: number;
  hour?: number;
}

export interface FactBehind {
  id: string;
  conversationId: string;
  fact: FactName;
  at: Date;
  value: number;
  channel: string;
  agent: string | null;
  customer: string | null;
}

/** Position of the last row shown. */
export interface BehindMark {
  /** Microseconds since 1970, as text. */
  at: string;
  id: string;
}

/** The single facts behind a figure. */
@Injectable()
export class BehindReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first. */
  async page(
    facts: readonly FactName[],
    scope: Scope,
    corner: Corner,
    { limit, after }: { limit: number; after: BehindMark | null },
  ): Promise<(FactBehind & { mark: string })[]> {
    const { sql, values } = factWhere(facts, scope);
    const place = (value: unknown): string => `$${values.push(value)}`;
    const tests = [
      ...(corner.buckets
        ? [`f.bucket between ${place(corner.buckets[0])} and ${place(corner.buckets[1])}`]
        : []),
      ...(corner.weekday ? [`extract(isodow from f.day) = ${place(corner.weekday)}`] : []),
      ...(corner.hour !== undefined ? [`f.hour = ${place(corner.hour)}`] : []),
      ...(after
        ? [
            `(f.at, f.id) < ('epoch'::timestamptz + ${place(after.at)}::bigint * interval '1 microsecond', ${place(after.id)}::bigint)`,
          ]
        : []),
    ];
    return this.db.query(
      `select f.id, f.conversation_id as "conversationId", f.fact, f.at, f.value::float8 as value,
         (extract(epoch from f.at) * 1000000)::bigint::text as mark, ch.name as channel, u.name as agent, cu.name as customer
       from (select * from figure_fact f where ${[sql, ...tests].join(' and ')}
         order by f.at desc, f.id desc limit ${place(limit)}) f
       join channel ch on ch.id = f.channel_id join conversation c on c.id = f.conversation_id
       left join user_account u on u.id = f.agent_id left join identity i on i.id = c.identity_id
       left join customer cu on cu.id = i.customer_id
       order by f.at desc, f.id desc`,
      values,
    );
  }
}
