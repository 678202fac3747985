import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Segment } from '../../../crm/contract.js';
import type { TimeMark } from '../../../platform/database/index.js';
import { type CustomerListRequest, customerWalk } from './customer-walks.js';
import { Parameters } from './parameters.js';

export interface ListedCustomer extends TimeMark {
  /** Tells apart whose keys are equal; with `at`, the key, it is the place in the list. */
  mark: string;
  name: string;
  language: string | null;
  email: string | null;
  networks: string[];
  lastSeenAt: Date | null;
  /** When somebody said something last, on either side. */
  lastContactAt: Date | null;
  followers: number | null;
  complaints30d: number;
  segments: Segment[];
  lastWords: { text: string; at: Date; conversationId: string } | null;
}

/** Customers by what somebody types, or all of them; only those who spoke on the reader's channels. */
@Injectable()
export class CustomerListReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async page(request: CustomerListRequest): Promise<ListedCustomer[]> {
    const parameters = new Parameters();
    const channels = parameters.add(request.channelIds, 'uuid[]');
    const now = parameters.add(request.now, 'timestamptz');
    const walk = customerWalk(request, { channels, now }, parameters);
    return this.db.query(
      `with page as materialized (${walk})
       select page.id, page.key::text as at, page.mark, cu.name, cu.language,
         coalesce(cu.email::text, part.email) as email,
         known."lastSeenAt", spoke.at as "lastContactAt", known.followers, coalesce(known.networks, '{}') as networks,
         coalesce(complained.count, 0) as "complaints30d",
         array(select s.segment from customer_in_segment s where s.customer_id = cu.id order by 1) as segments,
         said.last as "lastWords"
       from page join customer cu on cu.id = page.id
       left join lateral (
         select min(p.email::text) as email from customer p where p.part_of = cu.id) part on true
       left join lateral (
         select array_agg(distinct i.network) as networks, max(i.last_seen_at) as "lastSeenAt",
           sum(i.followers)::int as followers
         from identity i where i.customer_id = cu.id) known on true
       left join lateral (
         select max(c.last_message_at) as at from identity i join conversation c on c.identity_id = i.id
         where i.customer_id = cu.id and c.merged_into is null
           and (${channels} is null or c.channel_id = any(${channels}))) spoke on true
       left join lateral (
         select count(distinct x.conversation_id)::int as count
         from identity i join complaint x on x.identity_id = i.id
         where i.customer_id = cu.id and x.at > ${now} - interval '30 days'
           and (${channels} is null or x.channel_id = any(${channels}))) complained on true
       left join lateral (
         select json_build_object('text', left(m.text, 200), 'at', m.sent_at,
           'conversationId', m.conversation_id) as last
         from (
           select p.conversation_id, p.identity_id
           from identity i join conversation_participant p on p.identity_id = i.id
           join conversation c on c.id = p.conversation_id and c.merged_into is null
           where i.customer_id = cu.id and (${channels} is null or c.channel_id = any(${channels}))
           order by p.last_at desc limit 1) latest
         join message m on m.conversation_id = latest.conversation_id
           and m.author_identity_id = latest.identity_id
         where m.direction = 'inbound' and m.removed_at is null
         order by m.sent_at desc, m.id desc limit 1) said on true
       order by page.key desc, page.mark desc`,
      parameters.values,
    );
  }
}
