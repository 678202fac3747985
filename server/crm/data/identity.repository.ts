import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { KnownProfile } from '../domain/profile.js';

export interface IdentityRow extends KnownProfile {
  id: string;
  customerId: string;
  externalId: string;
}

export interface NewIdentity extends IdentityRow {
  /** What the new customer is called. */
  customerName: string;
}

/** A profile that changed, with what its customer was called after it before and is called after it now. */
export interface ChangedIdentity extends IdentityRow {
  customerNameBefore: string;
  customerName: string;
}

const COLUMNS = `id, customer_id as "customerId", external_id as "externalId", name, handle,
  avatar_url as "avatarUrl", profile_url as "profileUrl", followers, first_seen_at as "firstSeenAt",
  last_seen_at as "lastSeenAt", profile_at as "profileAt"`;

const GIVEN = `jsonb_to_recordset($1::jsonb) as given(
  "id" uuid, "customerId" uuid, "externalId" text, "name" text, "handle" text, "avatarUrl" text,
  "profileUrl" text, "followers" int, "firstSeenAt" timestamptz, "lastSeenAt" timestamptz,
  "profileAt" timestamptz, "customerName" text, "customerNameBefore" text)`;

/** Sets of identities at once; always in the order of their external ids, so that no two calls wait for each other. */
@Injectable()
export class IdentityRepository {
  async find(
    manager: EntityManager,
    network: string,
    externalIds: readonly string[],
  ): Promise<IdentityRow[]> {
    return manager.query(
      `select ${COLUMNS} from identity where network = $1 and external_id = any($2)`,
      [network, externalIds],
    );
  }

  /** Those rows, held for the rest of the transaction. */
  async lock(
    manager: EntityManager,
    network: string,
    externalIds: readonly string[],
  ): Promise<IdentityRow[]> {
    return manager.query(
      `select ${COLUMNS} from identity where network = $1 and external_id = any($2)
       order by external_id for no key update`,
      [network, externalIds],
    );
  }

  /** Returns the external ids that were really new; somebody else may have been first with others. */
  async insert(
    manager: EntityManager,
    network: string,
    identities: readonly NewIdentity[],
  ): Promise<string[]> {
    const rows: { externalId: string }[] = await manager.query(
      `with given as (select * from ${GIVEN}),
       added as (
         insert into identity (id, network, external_id, customer_id, name, handle, avatar_url, profile_url,
                               followers, first_seen_at, last_seen_at, profile_at)
         select "id", $2, "externalId", "customerId", "name", "handle", "avatarUrl", "profileUrl",
                "followers", "firstSeenAt", "lastSeenAt", "profileAt"
         from given order by "externalId"
         on conflict (network, external_id) do nothing
         returning external_id),
       person as (
         insert into customer (id, name)
         select given."customerId", given."customerName"
         from added join given on given."externalId" = added.external_id)
       select external_id as "externalId" from added`,
      [JSON.stringify(identities), network],
    );
    return rows.map(({ externalId }) => externalId);
  }

  /** Rows must be locked. A customer follows the profile's name only while nobody gave them another. */
  async update(manager: EntityManager, identities: readonly ChangedIdentity[]): Promise<void> {
    await manager.query(
      `with given as (select * from ${GIVEN}),
       person as (
         update customer c set name = given."customerName", updated_at = now()
         from given
         where c.id = given."customerId" and c.name = given."customerNameBefore"
           and given."customerName" <> given."customerNameBefore")
       update identity i set name = given."name", handle = given."handle", avatar_url = given."avatarUrl",
         profile_url = given."profileUrl", followers = given."followers",
         first_seen_at = given."firstSeenAt", last_seen_at = given."lastSeenAt", profile_at = given."profileAt"
       from given where i.id = given."id"`,
      [JSON.stringify(identities)],
    );
  }
}
