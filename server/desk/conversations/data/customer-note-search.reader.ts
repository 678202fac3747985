import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TimeMark } from '../../../platform/database/index.js';
import { HIT_ENDS, HIT_STARTS } from '../domain/snippet.js';

export interface FoundCustomerNote extends TimeMark {
  customerId: string;
  customerName: string;
  createdAt: Date;
  marked: string;
}

/** Search in what colleagues wrote about customers, newest first. */
@Injectable()
export class CustomerNoteSearchReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(
    text: string,
    channelIds: readonly string[] | null,
    { limit, before }: { limit: number; before?: TimeMark },
  ): Promise<FoundCustomerNote[]> {
    return this.db.query(
      `with page as (
         select n.id, coalesce(of.part_of, of.id) as customer_id, n.body, n.created_at
         from customer_note n join customer of on of.id = n.customer_id
         where to_tsvector('hark_simple'::regconfig, n.body) @@ websearch_to_tsquery('hark_simple', $1)
           and n.removed_at is null
           and ($2::uuid[] is null or exists (
             select from identity i join conversation c on c.identity_id = i.id
             where c.channel_id = any($2) and i.customer_id = coalesce(of.part_of, of.id)))
           and ($3::timestamptz is null or (n.created_at, n.id) < ($3, $4::uuid))
         order by n.created_at desc, n.id desc limit ${Math.trunc(limit)})
       select page.id, page.created_at::text as at, page.created_at as "createdAt",
         cu.id as "customerId", cu.name as "customerName",
         ts_headline('hark_simple', translate(left(page.body, 5000), $5 || $6, ''),
           websearch_to_tsquery('hark_simple', $1),
           format('StartSel=%s, StopSel=%s, MaxFragments=1, MinWords=12, MaxWords=30, ShortWord=2', $5::text, $6::text)) as marked
       from page join customer cu on cu.id = page.customer_id
       order by page.created_at desc, page.id desc`,
      [text, channelIds, before?.at ?? null, before?.id ?? null, HIT_STARTS, HIT_ENDS],
    );
  }
}
