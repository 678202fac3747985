import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TimeMark } from '../../../platform/database/index.js';

export interface ListedCustomer extends TimeMark {
  name: string;
  language: string | null;
  email: string | null;
  networks: string[];
  lastSeenAt: Date | null;
}

export interface CustomerListRequest {
  /** A tsquery of beginnings; null lists everybody. */
  words: string | null;
  /** Null: every channel, and also people who have not spoken. */
  channelIds: readonly string[] | null;
  limit: number;
  after?: TimeMark;
}

/** Of people whom very many words fit, those who were made known last are looked at. */
const MOST = 2000;

const FOUND = `select cu.id from customer cu
    where hark_person_words(cu.name, cu.email::text, cu.phone) @@ to_tsquery('hark_simple', $2)
    union
    select i.customer_id from identity i
    where hark_person_words(i.name, i.handle, null) @@ to_tsquery('hark_simple', $2)`;

/** Whether the customer \`cu\` spoke on one of the channels. */
const SPOKE = `($1::uuid[] is null or exists (
    select from identity i join conversation c on c.identity_id = i.id
    where i.customer_id = cu.id and c.channel_id = any($1))
  or exists (
    select from identity i join conversation_participant p on p.identity_id = i.id
    join conversation c on c.id = p.conversation_id
    where i.customer_id = cu.id and c.channel_id = any($1)))`;

const SHOWN = `cu.id, cu.name, cu.language, cu.email, known."lastSeenAt",
    coalesce(known.networks, '{}') as networks
  from page cu left join lateral (
    select array_agg(distinct i.network) as networks, max(i.last_seen_at) as "lastSeenAt"
    from identity i where i.customer_id = cu.id) known on true`;

/** Customers by what somebody types, or all of them; only those who spoke on the reader's channels. */
@Injectable()
export class CustomerListReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page({ words, channelIds, limit, after }: CustomerListRequest): Promise<ListedCustomer[]> {
    const mark = [after?.at ?? null, after?.id ?? null];
    if (words === null) return this.newest(channelIds, mark, limit);
    return this.db.query(
      `with candidate as materialized (
         select cu.*, (select max(i.last_seen_at) from identity i where i.customer_id = cu.id) as seen_at
         from (select id from (${FOUND}) f order by id desc limit ${MOST}) found
         join customer cu on cu.id = found.id),
       page as (
         select cu.*, coalesce(cu.seen_at, cu.created_at) as place from candidate cu
         where ($3::timestamptz is null or (coalesce(cu.seen_at, cu.created_at), cu.id) < ($3, $4::uuid))
           and ${SPOKE}
         order by place desc, cu.id desc limit ${Math.trunc(limit)})
       select cu.place::text as at, ${SHOWN} order by cu.place desc, cu.id desc`,
      [channelIds, words, ...mark],
    );
  }

  private async newest(
    channelIds: readonly string[] | null,
    mark: readonly (string | null)[],
    limit: number,
  ): Promise<ListedCustomer[]> {
    return this.db.query(
      `with page as (
         select cu.* from customer cu
         where ($2::timestamptz is null or (cu.created_at, cu.id) < ($2, $3::uuid)) and ${SPOKE}
           and exists (select from identity i where i.customer_id = cu.id)
         order by cu.created_at desc, cu.id desc limit ${Math.trunc(limit)})
       select cu.created_at::text as at, ${SHOWN} order by cu.created_at desc, cu.id desc`,
      [channelIds, ...mark],
    );
  }
}
