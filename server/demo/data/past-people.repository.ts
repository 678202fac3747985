import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

export interface PastKinship {
  linkId: string;
  fromIdentityId: string;
  identityId: string;
  email: string;
  evidence: string | null;
  detail: string | null;
  by: string | null;
  at: Date | null;
}

const KINSHIP = `k("linkId" uuid, "fromIdentityId" uuid, "identityId" uuid, email text, evidence text,
  detail text, by uuid, at timestamptz)`;

/** What the desk learned about customers. */
@Injectable()
export class PastPeopleRepository {
  /** Those with evidence become one customer; the others only share an address, which suggests it. */
  async relate(manager: EntityManager, kinships: readonly PastKinship[]): Promise<void> {
    const given = [JSON.stringify(kinships)];
    await manager.query(
      `update customer c set email = k.email from jsonb_to_recordset($1::jsonb) as ${KINSHIP}
       join identity i on i.id in (k."fromIdentityId", k."identityId") where c.id = i.customer_id`,
      given,
    );
    await manager.query(
      `insert into identity_link (id, identity_id, customer_id, previous_customer_id, evidence, detail, created_by, created_at)
       select k."linkId", i.id, f.customer_id, i.customer_id, k.evidence, k.detail, k.by, k.at
       from jsonb_to_recordset($1::jsonb) as ${KINSHIP}
       join identity i on i.id = k."identityId" join identity f on f.id = k."fromIdentityId"
       where k.evidence is not null and i.customer_id <> f.customer_id`,
      given,
    );
    await manager.query(
      `update identity i set customer_id = l.customer_id, home_customer_id = l.previous_customer_id
       from identity_link l where l.identity_id = i.id`,
    );
    await manager.query(
      `update customer c set part_of = l.customer_id from identity_link l
       where l.previous_customer_id = c.id
         and not exists (select from identity i where i.customer_id = c.id)`,
    );
  }

  /** Customers have been known since they first wrote, and by the language they write. */
  async date(manager: EntityManager): Promise<void> {
    await manager.query(
      `update customer c set created_at = i.at, updated_at = i.at, language = coalesce(c.language, i.language)
       from (select i.customer_id, min(i.first_seen_at) as at,
               (array_agg(v.language) filter (where v.language is not null))[1] as language
             from identity i left join conversation v on v.identity_id = i.id group by 1) i
       where i.customer_id = c.id`,
    );
  }

  async customerIds(manager: EntityManager, identityIds: readonly string[]): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select i.customer_id as id from unnest($1::uuid[]) with ordinality as w(id, place)
       join identity i on i.id = w.id order by w.place`,
      [identityIds],
    );
    return rows.map(({ id }) => id);
  }
}
