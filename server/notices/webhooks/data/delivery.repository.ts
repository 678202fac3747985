import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { newId } from '../../../platform/kernel/index.js';
import type { WebhookDelivery } from './webhook-delivery.entity.js';

const COLUMNS = `id, endpoint_id as "endpointId", cause, type, body, state, attempts,
  next_at as "nextAt", last_status as "lastStatus", last_answer as "lastAnswer",
  created_at as "createdAt", delivered_at as "deliveredAt"`;

const LEASE = `interval '1 minute'`;

export interface NewDelivery {
  endpointId: string;
  cause: string;
  type: string;
  body: Readonly<Record<string, unknown>>;
}

export interface Attempt {
  status: number | null;
  answer: string;
}

@Injectable()
export class DeliveryRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async insert(
    deliveries: readonly NewDelivery[],
    manager: EntityManager = this.db.manager,
  ): Promise<void> {
    await manager.query(
      `insert into webhook_delivery (id, endpoint_id, cause, type, body)
       select d.id, d."endpointId", d.cause, d.type, d.body
       from jsonb_to_recordset($1::jsonb)
         as d(id uuid, "endpointId" uuid, cause text, type text, body jsonb)
       on conflict do nothing`,
      [JSON.stringify(deliveries.map((delivery) => ({ id: newId(), ...delivery })))],
    );
  }

  async claim(limit: number): Promise<WebhookDelivery[]> {
    const [rows]: [WebhookDelivery[], number] = await this.db.query(
      `update webhook_delivery set attempts = attempts + 1, next_at = now() + ${LEASE}
       where id in (
         select d.id from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
         where d.state = 'waiting' and d.next_at <= now() and e.enabled
         order by d.next_at limit $1 for update of d skip locked)
       returning ${COLUMNS}`,
      [limit],
    );
    return rows;
  }

  async delivered(id: string, { status, answer }: Attempt): Promise<void> {
    await this.db.query(
      `update webhook_delivery set state = 'delivered', delivered_at = now(),
         last_status = $2, last_answer = $3 where id = $1`,
      [id, status, answer],
    );
  }

  /** Null: it is not tried again. */
  async failed(id: string, { status, answer }: Attempt, nextAt: Date | null): Promise<void> {
    await this.db.query(
      `update webhook_delivery set last_status = $2, last_answer = $3,
         next_at = coalesce($4, next_at),
         state = case when $4::timestamptz is null then 'given-up' else 'waiting' end
       where id = $1`,
      [id, status, answer, nextAt],
    );
  }

  page(
    endpointId: string,
    { before, limit }: { before: string | null; limit: number },
  ): Promise<WebhookDelivery[]> {
    return this.db.query(
      `select ${COLUMNS} from webhook_delivery where endpoint_id = $1
         and ($2::uuid is null or (created_at, id) < (select created_at, id from webhook_delivery where id = $2))
       order by created_at desc, id desc limit $3`,
      [endpointId, before, limit],
    );
  }

  /** Sends it once more from the beginning. False: there is no such delivery. */
  async replay(endpointId: string, id: string): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.db.query(
      `update webhook_delivery set state = 'waiting', attempts = 0, next_at = now(),
         delivered_at = null where id = $2 and endpoint_id = $1`,
      [endpointId, id],
    );
    return changed > 0;
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(d.next_at) as since from webhook_delivery d
       join webhook_endpoint e on e.id = d.endpoint_id
       where d.state = 'waiting' and d.next_at <= now() and e.enabled`,
    );
    return row?.since ?? null;
  }
}
