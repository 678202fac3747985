import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Candidate } from '../domain/link-suggestions.js';

/** More than this means that the words are too common to say anything. */
const MOST = 50;

/** Who might be the same person; rules decide which of them are worth showing. */
@Injectable()
export class SuggestionReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Identities of other customers that share an address, a phone number, or a name and a handle. */
  async candidates(customerId: string): Promise<Candidate[]> {
    return this.db.query(
      `with me as (select * from customer where id = $1),
       by_address as (
         select c.id from me join customer c on c.id <> me.id
           and hark_person_words(c.name, c.email::text, c.phone)
               @@ plainto_tsquery('hark_simple', translate(me.email::text, '@._-+/', '      '))
           and c.email = me.email limit ${MOST}),
       by_phone as (
         select c.id from me join customer c on c.id <> me.id
           and hark_person_words(c.name, c.email::text, c.phone)
               @@ plainto_tsquery('hark_simple', nullif(regexp_replace(me.phone, '[^0-9]', '', 'g'), ''))
           and c.phone is not null limit ${MOST}),
       by_handle as (
         select other.id as identity_id from identity mine join identity other
           on other.customer_id <> mine.customer_id
           and hark_person_words(other.name, other.handle, null)
               @@ plainto_tsquery('hark_simple', translate(mine.name || ' ' || mine.handle, '@._-+/', '      '))
           and lower(other.handle) = lower(mine.handle)
         where mine.customer_id = $1 limit ${MOST})
       select i.id as "identityId", i.customer_id as "customerId", i.network, i.name, i.handle,
         c.email, c.phone
       from identity i join customer c on c.id = i.customer_id
       where i.customer_id in (select id from by_address union select id from by_phone)
          or i.id in (select identity_id from by_handle)
       order by i.last_seen_at desc, i.id limit ${MOST}`,
      [customerId],
    );
  }
}
