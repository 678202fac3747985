import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Evidence } from '../contract.js';

export interface NamedRow {
  id: string;
  name: string;
}

export interface CustomerRow {
  id: string;
  name: string;
  language: string | null;
  email: string | null;
  phone: string | null;
  createdAt: Date;
}

export interface LinkRow {
  linkId: string | null;
  evidence: Evidence | null;
  detail: string | null;
  linkedBy: NamedRow | null;
  linkedAt: Date | null;
}

export interface CustomerIdentityRow extends LinkRow {
  id: string;
  network: string;
  externalId: string;
  name: string | null;
  handle: string | null;
  avatarFileId: string | null;
  profileUrl: string | null;
  followers: number | null;
  firstSeenAt: Date;
  lastSeenAt: Date;
}

export interface CustomerNoteRow {
  id: string;
  body: string;
  author: NamedRow | null;
  createdAt: Date;
}

/** The customers that are the person `$1`: the one who stands for them, and those who are part of it. */
export const PERSON = `select $1::uuid union all select part.id from customer part where part.part_of = $1::uuid`;

@Injectable()
export class CustomerReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async existing(ids: readonly string[]): Promise<Set<string>> {
    const rows: { id: string }[] = await this.db.query(
      'select id from customer where id = any($1::uuid[])',
      [ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  /** Who stands for a customer now; undefined when there is none. */
  async standing(id: string): Promise<string | undefined> {
    const rows: { id: string }[] = await this.db.query(
      'select coalesce(part_of, id) as id from customer where id = $1',
      [id],
    );
    return rows[0]?.id;
  }

  /** What is not known of who stands for the person may be known of a part. */
  async one(id: string): Promise<CustomerRow | undefined> {
    const rows: CustomerRow[] = await this.db.query(
      `select c.id, c.name, c.created_at as "createdAt",
         coalesce(c.language, part.language) as language, coalesce(c.email, part.email) as email,
         coalesce(c.phone, part.phone) as phone
       from customer c left join lateral (
         select (array_agg(p.language) filter (where p.language is not null))[1] as language,
           (array_agg(p.email) filter (where p.email is not null))[1] as email,
           (array_agg(p.phone) filter (where p.phone is not null))[1] as phone
         from customer p where p.part_of = c.id) part on true
       where c.id = $1`,
      [id],
    );
    return rows[0];
  }

  /** In the order in which they were first seen. */
  async identities(customerId: string): Promise<CustomerIdentityRow[]> {
    return this.db.query(
      `select i.id, i.network, i.external_id as "externalId", i.name, i.handle,
         i.avatar_file_id as "avatarFileId", i.profile_url as "profileUrl", i.followers,
         i.first_seen_at as "firstSeenAt", i.last_seen_at as "lastSeenAt",
         l.id as "linkId", l.evidence, l.detail, l.created_at as "linkedAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as "linkedBy"
       from identity i
       left join identity_link l on l.identity_id = i.id and l.undone_at is null
       left join user_account u on u.id = l.created_by
       where i.customer_id = $1 order by i.first_seen_at, i.id limit 200`,
      [customerId],
    );
  }

  /** Newest first. */
  async notes(customerId: string): Promise<CustomerNoteRow[]> {
    return this.db.query(
      `select n.id, n.body, n.created_at as "createdAt",
         case when u.id is not null then json_build_object('id', u.id, 'name', u.name) end as author
       from customer_note n left join user_account u on u.id = n.author_id
       where n.customer_id in (${PERSON}) and n.removed_at is null
       order by n.created_at desc, n.id desc limit 100`,
      [customerId],
    );
  }
}
