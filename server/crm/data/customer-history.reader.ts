import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TimeMark } from '../../platform/database/index.js';
import type { Evidence } from '../contract.js';
import { type CustomerNoteRow, type NamedRow, NOTED_CUSTOMERS } from './customer.reader.js';

export type HistoryNote = CustomerNoteRow & TimeMark;

export interface HistoryLink extends TimeMark {
  evidence: Evidence;
  detail: string | null;
  by: NamedRow | null;
  createdAt: Date;
  network: string;
  identityName: string | null;
}

export interface Stretch {
  before?: TimeMark;
  limit: number;
}

/** Pages of what happened to a customer in this module, newest first. */
@Injectable()
export class CustomerHistoryReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async notes(customerId: string, { before, limit }: Stretch): Promise<HistoryNote[]> {
    return this.db.query(
      `select n.id, n.created_at::text as at, n.body, n.created_at as "createdAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as author
       from customer_note n left join user_account u on u.id = n.author_id
       where n.customer_id in (${NOTED_CUSTOMERS}) and n.removed_at is null
         and ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3::uuid))
       order by n.created_at desc, n.id desc limit $4`,
      [customerId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Links that hold. */
  async links(
    customerId: string,
    { before, limit, network }: Stretch & { network?: string },
  ): Promise<HistoryLink[]> {
    return this.db.query(
      `select l.id, l.created_at::text as at, l.evidence, l.detail, l.created_at as "createdAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as by,
         i.network, coalesce(i.name, i.handle) as "identityName"
       from identity_link l join identity i on i.id = l.identity_id
       left join user_account u on u.id = l.created_by
       where l.customer_id = $1 and l.undone_at is null and ($5::text is null or i.network = $5)
         and ($2::timestamptz is null or (l.created_at, l.id) < ($2, $3::uuid))
       order by l.created_at desc, l.id desc limit $4`,
      [customerId, before?.at ?? null, before?.id ?? null, limit, network ?? null],
    );
  }
}
