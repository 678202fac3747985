import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { newId } from '../../platform/kernel/index.js';
import { DAY } from '../domain/rhythm.js';
import type { DemoRecord } from '../domain/demo-records.js';

const SOURCE = 'core-banking';

/** What other systems told of customers, and what they complained of, as time would have left it. */
@Injectable()
export class PastRecordsRepository {
  async complaints(manager: EntityManager): Promise<void> {
    await manager.query(
      `insert into complaint (message_id, conversation_id, identity_id, channel_id, at)
       select m.id, m.conversation_id, m.author_identity_id, m.channel_id, m.sent_at
       from holding_label h join message m on m.id = h.message_id
       where 'complaint' = any(h.intents) and m.direction = 'inbound'
         and m.author_identity_id is not null and m.removed_at is null
       on conflict (message_id) do nothing`,
    );
  }

  /** Those known by several profiles first, then those who wrote most. */
  async wellKnown(manager: EntityManager, limit: number): Promise<string[]> {
    const rows: { id: string }[] = await manager.query(
      `select i.customer_id as id from identity i join conversation c on c.identity_id = i.id
       group by 1 order by count(distinct i.id) desc, count(*) desc, 1 limit $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  async add(
    manager: EntityManager,
    customerId: string,
    { key, attributes, events, consent }: DemoRecord,
    now: Date,
  ): Promise<void> {
    const ago = (days: number): Date => new Date(+now - days * DAY);
    await this.addKey(manager, customerId, key);
    for (const [name, value] of Object.entries(attributes))
      await manager.query(
        `insert into customer_attribute (customer_id, name, value, source, updated_at)
         values ($1, $2, $3, '${SOURCE}', $4)`,
        [customerId, name, value, ago(2)],
      );
    for (const [index, event] of events.entries())
      await this.buy(manager, customerId, `${key}-${index}`, event, now);
    await manager.query(
      `insert into customer_consent (id, customer_id, purpose, basis, given_at, withdrawn_at, source)
       values ($1, $2, $3, $4, $5, $6, '${SOURCE}')`,
      [
        newId(),
        customerId,
        consent.purpose,
        consent.basis,
        ago(consent.daysAgo),
        consent.withdrawnDaysAgo === undefined ? null : ago(consent.withdrawnDaysAgo),
      ],
    );
  }

  async buy(
    manager: EntityManager,
    customerId: string,
    key: string,
    { kind, title, amount, daysAgo }: DemoRecord['events'][number],
    now: Date,
  ): Promise<void> {
    await manager.query(
      `insert into customer_event (id, customer_id, kind, title, amount, currency, at, source, external_key)
       values ($1, $2, $3, $4, $5, case when $5::numeric is not null then 'EUR' end, $6, '${SOURCE}', $7)`,
      [newId(), customerId, kind, title, amount, new Date(+now - daysAgo * DAY), key],
    );
  }

  /** A second record of somebody, made where nobody knew of the first. */
  async doubleOf(manager: EntityManager, customerId: string, key: string): Promise<string> {
    const id = newId();
    await manager.query(
      `insert into customer (id, name, language, email)
       select $1, name, language, coalesce(email, 'double.' || $3 || '@example.com') from customer where id = $2`,
      [id, customerId, key.toLowerCase()],
    );
    await manager.query(
      `update customer c set email = d.email from customer d where c.id = $1 and d.id = $2`,
      [customerId, id],
    );
    await this.addKey(manager, id, key);
    return id;
  }

  private async addKey(manager: EntityManager, customerId: string, key: string): Promise<void> {
    await manager.query(
      `insert into customer_key (source, external_key, customer_id) values ('${SOURCE}', $1, $2)`,
      [key, customerId],
    );
  }
}
