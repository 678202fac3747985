import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Contacts } from '../domain/contacts-in.js';
import type { KnownKey, KnownProfile } from '../domain/link-suggestions.js';
import { PERSON } from './customer.reader.js';

/** More than this means that the words are too common to say anything. */
const MOST = 50;
/** A name that more people have says nothing. */
const RARE = 3;

export interface CandidateRow {
  customerId: string;
  name: string;
  emails: string[];
  phones: string[];
  keys: KnownKey[];
  identities: (KnownProfile & { id: string })[];
  isNameRare: boolean;
}

const WORDS = 'hark_person_words(c.name, c.email::text, c.phone)';
const asWords = (text: string): string =>
  `plainto_tsquery('hark_simple', translate(${text}, '@._-+/', '      '))`;

/** Who might be the same person; rules decide which of them are worth showing. */
@Injectable()
export class SuggestionReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Other customers that share an address, a number, a key, a name, or were named in a message. */
  async around(
    customerId: string,
    given: Contacts,
    namedBy: readonly string[],
  ): Promise<CandidateRow[]> {
    const rows: { id: string }[] = await this.db.query(
      `with me as (select c.* from customer c where c.id in (${PERSON})),
       mine as (select i.* from identity i where i.customer_id = $1),
       my_keys as (select k.* from customer_key k where k.customer_id in (${PERSON})),
       address as (select email::text as email from me where email is not null union select unnest($2::text[])),
       number as (
         select regexp_replace(phone, '[^0-9]', '', 'g') as digits from me where phone is not null
         union select unnest($3::text[])),
       found as (
         (select c.id from address join customer c on ${WORDS} @@ ${asWords('address.email')}
            and c.email = address.email::citext limit ${MOST})
         union
         (select c.id from number join customer c
            on ${WORDS} @@ plainto_tsquery('hark_simple', nullif(number.digits, ''))
            and c.phone is not null limit ${MOST})
         union
         (select i.customer_id from unnest($4::text[]) as said(handle) join identity i
            on hark_person_words(i.name, i.handle, null) @@ ${asWords('said.handle')}
            and lower(i.handle) = said.handle limit ${MOST})
         union
         (select other.customer_id from mine join identity other
            on hark_person_words(other.name, other.handle, null)
               @@ ${asWords(`mine.name || ' ' || mine.handle`)}
            and lower(other.handle) = lower(mine.handle) limit ${MOST})
         union
         (select k.customer_id from my_keys join customer_key k on k.external_key = my_keys.external_key
            and k.source <> my_keys.source limit ${MOST})
         union
         (select k.customer_id from mine join customer_key k
            on k.source = mine.network and k.external_key = mine.external_id limit ${MOST})
         union
         (select i.customer_id from my_keys join identity i
            on i.network = my_keys.source and i.external_id = my_keys.external_key limit ${MOST})
         union
         (select c.id from me join customer c on ${WORDS} @@ ${asWords('me.name')}
            and lower(c.name) = lower(me.name) and me.name ~ '\\S\\s+\\S' limit ${RARE + 1})
         union
         select unnest($5::uuid[]))
       select distinct coalesce(c.part_of, c.id) as id from found join customer c on c.id = found.id
       where coalesce(c.part_of, c.id) <> $1 limit ${MOST}`,
      [customerId, given.emails, given.phones, given.handles, namedBy],
    );
    return this.known(rows.map(({ id }) => id));
  }

  /** What is known of these customers with all their parts. */
  async known(customerIds: readonly string[]): Promise<CandidateRow[]> {
    if (customerIds.length === 0) return [];
    return this.db.query(
      `select p.id as "customerId", p.name, own.emails, own.phones, k.keys, i.identities,
         (select count(*) from (select from customer c where ${WORDS} @@ ${asWords('p.name')}
            and lower(c.name) = lower(p.name) limit ${RARE + 1}) so) <= ${RARE} as "isNameRare"
       from customer p
       cross join lateral (
         select coalesce(array_agg(c.email::text) filter (where c.email is not null), '{}') as emails,
           coalesce(array_agg(c.phone) filter (where c.phone is not null), '{}') as phones
         from customer c where c.id = p.id or c.part_of = p.id) own
       cross join lateral (
         select coalesce(json_agg(json_build_object('source', k.source, 'key', k.external_key)), '[]') as keys
         from customer_key k join customer c on c.id = k.customer_id
         where c.id = p.id or c.part_of = p.id) k
       cross join lateral (
         select coalesce(json_agg(json_build_object('id', i.id, 'network', i.network,
           'externalId', i.external_id, 'name', i.name, 'handle', i.handle) order by i.last_seen_at desc), '[]')
           as identities
         from identity i where i.customer_id = p.id) i
       where p.id = any($1::uuid[])`,
      [customerIds],
    );
  }
}
