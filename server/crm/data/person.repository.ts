import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { TiedCustomer, TiedIdentity, Ties, WhoIsWho } from '../domain/who-is-who.js';

/** Links and merges are clicks of people; one after the other is quick enough. */
const LOCK = 1764000007;

/** The links and merges that hold around some customers, and what follows from them. */
@Injectable()
export class PersonRepository {
  /** Nobody else links or merges until the transaction ends. */
  async hold(manager: EntityManager): Promise<void> {
    await manager.query('select pg_advisory_xact_lock($1)', [LOCK]);
  }

  /** Everybody who is tied to one of the customers, directly or through others. */
  async tiesAround(manager: EntityManager, customerIds: readonly string[]): Promise<Ties> {
    const customers: TiedCustomer[] = await manager.query(
      `with recursive circle(id) as (
         select unnest($1::uuid[])
         union
         select other.id from circle cross join lateral (
           select case when m.kept_id = circle.id then m.absorbed_id else m.kept_id end as id
           from customer_merge m
           where (m.kept_id = circle.id or m.absorbed_id = circle.id) and m.undone_at is null
           union all
           select unnest(array[l.customer_id, l.previous_customer_id])
           from identity i join identity_link l on l.identity_id = i.id
           where (i.home_customer_id = circle.id or i.customer_id = circle.id) and l.undone_at is null
           union all
           select unnest(array[i.customer_id, i.home_customer_id]) from identity i
           where i.home_customer_id = circle.id or i.customer_id = circle.id
           union all
           select unnest(array[i.customer_id, i.home_customer_id])
           from identity_link l join identity i on i.id = l.identity_id
           where l.customer_id = circle.id and l.undone_at is null
           union all
           select c.id from customer c where c.part_of = circle.id
           union all
           select c.part_of from customer c where c.id = circle.id
         ) other where other.id is not null)
       select circle.id, m.kept_id as "mergedInto" from circle
       left join customer_merge m on m.absorbed_id = circle.id and m.undone_at is null`,
      [customerIds],
    );
    const identities: TiedIdentity[] = await manager.query(
      `select i.id, held.link,
         coalesce(i.home_customer_id, l.previous_customer_id, i.customer_id) as "homeId"
       from identity i left join lateral (
         select l.customer_id, l.previous_customer_id, l.created_at from identity_link l
         where l.identity_id = i.id and l.undone_at is null) l on true
       cross join lateral (select case when l.customer_id is not null
         then json_build_object('customerId', l.customer_id, 'at', l.created_at) end as link) held
       where i.customer_id = any($1::uuid[])`,
      [customers.map(({ id }) => id)],
    );
    return {
      customers,
      identities: identities.map(({ id, homeId, link }) => ({
        id,
        homeId,
        link: link && { customerId: link.customerId, at: new Date(link.at) },
      })),
    };
  }

  /** Rows that say the same already are left alone. */
  async settle(
    manager: EntityManager,
    { identities }: Ties,
    { ownerOf, partOf }: WhoIsWho,
  ): Promise<void> {
    await manager.query(
      `update identity i set home_customer_id = said.home, customer_id = said.owner
       from unnest($1::uuid[], $2::uuid[], $3::uuid[]) as said(id, owner, home)
       where i.id = said.id and i.customer_id <> said.owner`,
      [
        identities.map(({ id }) => id),
        identities.map(({ id }) => ownerOf.get(id)),
        identities.map(({ homeId }) => homeId),
      ],
    );
    await manager.query(
      `update customer c set part_of = said.stands
       from unnest($1::uuid[], $2::uuid[]) as said(id, stands)
       where c.id = said.id and c.part_of is distinct from said.stands`,
      [[...partOf.keys()], [...partOf.values()]],
    );
  }
}
