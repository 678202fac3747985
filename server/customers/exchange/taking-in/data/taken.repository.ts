import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface NewPerson {
  id: string;
  key: string;
  name: string;
  email?: string;
  phone?: string;
  language?: string;
}

export interface ChangedPerson {
  id: string;
  name?: string;
  email?: string;
  phone?: string;
  language?: string;
}

type Ids = { id: string }[];

const idsOf = (rows: Ids): string[] => rows.map(({ id }) => id);

/** Writes sets at once. What is the same already is not written, and not answered. */
@Injectable()
export class TakenRepository {
  async addPeople(
    manager: EntityManager,
    source: string,
    people: readonly NewPerson[],
  ): Promise<void> {
    await manager.query(
      `with given as (select * from jsonb_to_recordset($1::jsonb)
         as g(id uuid, key text, name text, email text, phone text, language text)),
       person as (
         insert into customer (id, name, email, phone, language)
         select id, name, email, phone, language from given)
       insert into customer_key (source, external_key, customer_id)
       select $2, key, id from given`,
      [JSON.stringify(people), source],
    );
  }

  /** Rows are locked. */
  async changePeople(manager: EntityManager, people: readonly ChangedPerson[]): Promise<void> {
    await manager.query(
      `update customer c set name = coalesce(g.name, c.name), email = coalesce(g.email, c.email),
         phone = coalesce(g.phone, c.phone), language = coalesce(g.language, c.language),
         updated_at = now()
       from jsonb_to_recordset($1::jsonb)
         as g(id uuid, name text, email citext, phone text, language text)
       where c.id = g.id`,
      [JSON.stringify(people)],
    );
  }

  /** Answers the customers of whom something is new. */
  async putAttributes(
    manager: EntityManager,
    source: string,
    attributes: readonly { customerId: string; name: string; value: string }[],
  ): Promise<string[]> {
    const rows: Ids = await manager.query(
      `insert into customer_attribute (customer_id, name, value, source)
       select g."customerId", g.name, g.value, $2
       from jsonb_to_recordset($1::jsonb) as g("customerId" uuid, name text, value text)
       order by 1, 2
       on conflict (customer_id, name) do update
         set value = excluded.value, source = excluded.source, updated_at = now()
         where customer_attribute.value <> excluded.value
       returning customer_id as id`,
      [JSON.stringify(attributes), source],
    );
    return idsOf(rows);
  }

  /** A fact that the source tells again of somebody else goes to them. */
  async putFacts(
    manager: EntityManager,
    source: string,
    facts: readonly Record<string, unknown>[],
  ): Promise<string[]> {
    const rows: Ids = await manager.query(
      `insert into customer_event
         (id, customer_id, kind, title, amount, currency, at, source, external_key, url)
       select g.id, g."customerId", g.kind, g.title, g.amount, g.currency, g.at, $2, g.key, g.url
       from jsonb_to_recordset($1::jsonb) as g(id uuid, "customerId" uuid, kind text, title text,
         amount numeric, currency text, at timestamptz, key text, url text)
       order by g.key
       on conflict (source, external_key) do update
         set customer_id = excluded.customer_id, kind = excluded.kind, title = excluded.title,
           amount = excluded.amount, currency = excluded.currency, at = excluded.at,
           url = excluded.url
         where (customer_event.customer_id, customer_event.kind, customer_event.title,
             customer_event.amount, customer_event.currency, customer_event.at, customer_event.url)
           is distinct from (excluded.customer_id, excluded.kind, excluded.title, excluded.amount,
             excluded.currency, excluded.at, excluded.url)
       returning customer_id as id`,
      [JSON.stringify(facts), source],
    );
    return idsOf(rows);
  }

  /** What is consented to already, or was withdrawn since the source said so, stays as it is. */
  async addConsents(
    manager: EntityManager,
    source: string,
    consents: readonly Record<string, unknown>[],
  ): Promise<string[]> {
    const rows: Ids = await manager.query(
      `insert into customer_consent
         (id, customer_id, purpose, basis, note, given_at, source, recorded_by)
       select distinct on (g."customerId", g.purpose, g.basis)
         g.id, g."customerId", g.purpose, g.basis, g.note, now(), $2, g."recordedBy"
       from jsonb_to_recordset($1::jsonb) as g(id uuid, "customerId" uuid, purpose text, basis text,
         note text, "recordedBy" uuid)
       where not exists (select from customer_consent c where c.customer_id = g."customerId"
         and c.purpose = g.purpose and c.basis = g.basis and c.source = $2)
       returning customer_id as id`,
      [JSON.stringify(consents), source],
    );
    return idsOf(rows);
  }

  /** A colleague's own word about the same segment stays. */
  async addSegments(
    manager: EntityManager,
    segments: readonly Record<string, unknown>[],
  ): Promise<string[]> {
    const rows: Ids = await manager.query(
      `insert into customer_segment (customer_id, segment, reason, set_by)
       select g."customerId", g.segment, g.reason, g."setBy"
       from jsonb_to_recordset($1::jsonb)
         as g("customerId" uuid, segment text, reason text, "setBy" uuid)
       order by 1, 2
       on conflict (customer_id, segment) do nothing returning customer_id as id`,
      [JSON.stringify(segments)],
    );
    return idsOf(rows);
  }
}
