import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Trace } from '../../../crm/index.js';

export interface PersonName {
  id: string;
  name: string;
}

/** The customer and all who were found to be the same person. */
const CUSTOMERS = `with recursive person(id) as (
  select $1::uuid union select c.id from customer c join person on c.part_of = person.id)`;

/** What is known of one person, whatever it is filed under. */
@Injectable()
export class PersonRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async find(customerId: string): Promise<PersonName | undefined> {
    const rows: PersonName[] = await this.db.query('select id, name from customer where id = $1', [
      customerId,
    ]);
    return rows[0];
  }

  /** By what they would be known again, apart from what they wrote. */
  async traces(manager: EntityManager, customerId: string): Promise<Trace[]> {
    return manager.query(
      `${CUSTOMERS}, face as (select i.* from identity i join person p on p.id = i.customer_id)
       select 'identity' as kind, network as place, external_id as value from face
       union select 'thread', c.network, c.thread_key from conversation c
         join face on face.id = c.identity_id where c.kind = 'message'
       union select 'email', '', email::text from customer join person using (id) where email is not null
       union select 'phone', '', phone from customer join person using (id)
         where length(regexp_replace(phone, '\\D', '', 'g')) >= 9
       union select 'key', k.source, k.external_key from customer_key k
         join person on person.id = k.customer_id`,
      [customerId],
    );
  }

  /** Ids on the network of what they wrote and of what was answered to it, some hundreds at a time. */
  async *itemTraces(requestId: string): AsyncGenerator<Trace[]> {
    let after = '00000000-0000-0000-0000-000000000000';
    for (;;) {
      const rows: { id: string; place: string; value: string | null }[] = await this.db.query(
        `select m.id, m.channel_id || '/' || m.kind as place, m.external_id as value
         from erasure_scope s join message m on m.id = s.id
         where s.request_id = $1 and s.kind = 'message' and s.id > $2::uuid
         order by s.id limit 2000`,
        [requestId, after],
      );
      yield rows.flatMap(({ place, value }): Trace[] =>
        value === null ? [] : [{ kind: 'item', place, value }],
      );
      const last = rows.at(-1);
      if (rows.length < 2000 || !last) return;
      after = last.id;
    }
  }

  async publicationTraces(manager: EntityManager, requestId: string): Promise<Trace[]> {
    return manager.query(
      `select distinct 'publication' as kind, p.channel_id::text as place, p.external_id as value
       from erasure_scope s join publication p on p.id = s.id
       where s.request_id = $1 and s.kind = 'authored'`,
      [requestId],
    );
  }

  /** Nothing of theirs is sent any more. */
  async cancelReplies(manager: EntityManager, customerId: string): Promise<void> {
    await manager.query(
      `${CUSTOMERS}
       update reply r set state = 'cancelled', closed_at = now()
       from conversation c, identity i, person p
       where r.conversation_id = c.id and i.id = c.identity_id and p.id = i.customer_id
         and r.state in ('awaiting-approval', 'queued')`,
      [customerId],
    );
  }

  /** Whether a reply to them is on its way at this moment; sending it cannot be taken back. */
  async isBeingAnswered(customerId: string): Promise<boolean> {
    const [row]: { busy: boolean }[] = await this.db.query(
      `${CUSTOMERS}
       select exists (select from reply r join conversation c on c.id = r.conversation_id
         join identity i on i.id = c.identity_id join person p on p.id = i.customer_id
         where r.state in ('claimed', 'sending') and r.lease_until > now()) as busy`,
      [customerId],
    );
    return row!.busy;
  }

  /** So that no arrival is worked in while marks are made: the lock of whoever works them in. */
  async lockArrivals(manager: EntityManager): Promise<void> {
    await manager.query(
      `select pg_advisory_xact_lock(hashtextextended('threading:' || network, 0))
       from (select distinct network from channel order by network) n`,
    );
  }
}
