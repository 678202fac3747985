import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { TimeMark } from '../../platform/database/index.js';
import type { CustomerEventKind, Evidence, LegalBasis, Segment } from '../contract.js';
import { type CustomerNoteRow, type NamedRow, PERSON } from './customer.reader.js';

export type HistoryNote = CustomerNoteRow & TimeMark;

/** A profile or a whole customer was said to be theirs, or that was taken back. */
export interface HistoryLink extends TimeMark {
  change: 'made' | 'undone';
  evidence: Evidence;
  detail: string | null;
  by: NamedRow | null;
  time: Date;
  /** Null: a whole customer. */
  network: string | null;
  identityName: string | null;
}

export interface HistoryEvent extends TimeMark {
  kind: CustomerEventKind;
  title: string;
  /** Decimal, as it was told. */
  amount: string | null;
  currency: string | null;
  source: string;
  url: string | null;
  time: Date;
}

export interface HistorySegment extends TimeMark {
  segment: Segment;
  gained: boolean;
  reason: string;
  by: NamedRow | null;
  time: Date;
}

export interface HistoryConsent extends TimeMark {
  change: 'given' | 'withdrawn';
  purpose: string;
  basis: LegalBasis;
  note: string | null;
  source: string;
  time: Date;
}

export interface Stretch {
  before?: TimeMark;
  limit: number;
}

const BY = `case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end`;
const OLDER = `($2::timestamptz is null or (moment.time, moment.id) < ($2, $3::uuid))`;
const NEWEST = `order by moment.time desc, moment.id desc limit $4`;

/** Pages of what happened to a customer in this module, newest first. */
@Injectable()
export class CustomerHistoryReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async notes(customerId: string, { before, limit }: Stretch): Promise<HistoryNote[]> {
    return this.db.query(
      `select n.id, n.created_at::text as at, n.body, n.created_at as "createdAt", ${BY} as author
       from customer_note n left join user_account u on u.id = n.author_id
       where n.customer_id in (${PERSON}) and n.removed_at is null
         and ($2::timestamptz is null or (n.created_at, n.id) < ($2, $3::uuid))
       order by n.created_at desc, n.id desc limit $4`,
      [customerId, before?.at ?? null, before?.id ?? null, limit],
    );
  }

  /** Links of profiles and merges of customers, made and taken back. */
  async links(
    customerId: string,
    { before, limit, network }: Stretch & { network?: string },
  ): Promise<HistoryLink[]> {
    return this.db.query(
      `with said as (
         select l.id, l.evidence, l.detail, l.created_by, l.created_at, l.undone_at, l.undone_by,
           i.network, coalesce(i.name, i.handle) as name
         from identity_link l join identity i on i.id = l.identity_id
         where l.customer_id in (${PERSON})
         union all
         select m.id, m.evidence, m.detail, m.created_by, m.created_at, m.undone_at, m.undone_by,
           null, a.name
         from customer_merge m join customer a on a.id = m.absorbed_id
         where m.kept_id in (${PERSON}))
       select moment.id, moment.time::text as at, moment.time, moment.change, moment.evidence,
         moment.detail, moment.network, moment.name as "identityName", ${BY} as by
       from (
         select said.*, 'made' as change, created_at as time, created_by as who from said
         union all
         select said.*, 'undone', undone_at, undone_by from said where undone_at is not null) moment
       left join user_account u on u.id = moment.who
       where ($5::text is null or moment.network = $5) and ${OLDER} ${NEWEST}`,
      [...values(customerId, { before, limit }), network ?? null],
    );
  }

  /** Purchases, visits and what else other systems told. */
  async events(customerId: string, stretch: Stretch): Promise<HistoryEvent[]> {
    return this.db.query(
      `select moment.id, moment.at::text as at, moment.at as time, moment.kind, moment.title,
         moment.amount::text as amount, moment.currency, moment.source, moment.url
       from (select e.*, e.at as time from customer_event e where e.customer_id in (${PERSON})) moment
       where ${OLDER} ${NEWEST}`,
      values(customerId, stretch),
    );
  }

  async segments(customerId: string, stretch: Stretch): Promise<HistorySegment[]> {
    return this.db.query(
      `select moment.id, moment.time::text as at, moment.time, moment.segment, moment.gained,
         moment.reason, ${BY} as by
       from (select s.*, s.at as time from segment_change s where s.customer_id in (${PERSON})) moment
       left join user_account u on u.id = moment.by_user_id
       where ${OLDER} ${NEWEST}`,
      values(customerId, stretch),
    );
  }

  async consents(customerId: string, stretch: Stretch): Promise<HistoryConsent[]> {
    return this.db.query(
      `select moment.id, moment.time::text as at, moment.time, moment.change, moment.purpose,
         moment.basis, moment.note, moment.source
       from (
         select c.*, 'given' as change, c.given_at as time from customer_consent c
         where c.customer_id in (${PERSON})
         union all
         select c.*, 'withdrawn', c.withdrawn_at from customer_consent c
         where c.customer_id in (${PERSON}) and c.withdrawn_at is not null) moment
       where ${OLDER} ${NEWEST}`,
      values(customerId, stretch),
    );
  }
}

const values = (customerId: string, { before, limit }: Stretch): unknown[] => [
  customerId,
  before?.at ?? null,
  before?.id ?? null,
  limit,
];
