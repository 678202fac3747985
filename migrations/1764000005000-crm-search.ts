import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Customers are found while their name is being typed: words, parts of an address and the digits of
 * a phone number, each by its beginning. An index over an expression keeps the rows small.
 */
export class CrmSearch1764000005000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index customer_search;
      drop index customer_note_search;
      drop index identity_name;
      alter table customer drop column search;
      alter table customer_note drop column search;
      alter table identity add column profile_at timestamptz;
      create function hark_person_words(name text, address text, phone text) returns tsvector
        language sql immutable parallel safe
        return to_tsvector('hark_simple'::regconfig,
          translate(coalesce(name, '') || ' ' || coalesce(address, ''), '@._-+/', '      ')
          || ' ' || regexp_replace(coalesce(phone, ''), '[^0-9]', '', 'g'));
      create index customer_words on customer using gin (hark_person_words(name, email::text, phone));
      create index identity_words on identity using gin (hark_person_words(name, handle, null::text));
      create index customer_note_words on customer_note
        using gin (to_tsvector('hark_simple'::regconfig, body)) where removed_at is null;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index customer_note_words;
      drop index identity_words;
      drop index customer_words;
      drop function hark_person_words(text, text, text);
      alter table identity drop column profile_at;
      alter table customer_note add column search tsvector
        generated always as (to_tsvector('hark_simple', body)) stored;
      alter table customer add column search tsvector generated always as
        (to_tsvector('hark_simple', name || ' ' || coalesce(email::text, '') || ' ' || coalesce(phone, ''))) stored;
      create index identity_name on identity
        using gin (to_tsvector('hark_simple', coalesce(name, '') || ' ' || coalesce(handle, '')));
      create index customer_note_search on customer_note using gin (search);
      create index customer_search on customer using gin (search);
    `);
  }
}
