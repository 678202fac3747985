import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';

export interface ToldCustomer {
  id: string;
  /** What other systems call them. */
  keys: { source: string; key: string }[];
}

/** Of whom an event is: by ids and keys, so that a receiver finds them without being told who they are. */
@Injectable()
export class CustomerKeysReader {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The customer of the event, else of its conversation; null: of nobody. */
  async of(customerId: string | null, conversationId: string | null): Promise<ToldCustomer | null> {
    const rows: ToldCustomer[] = await this.db.query(
      `select c.id, coalesce((select json_agg(json_build_object('source', k.source, 'key', k.external_key)
           order by k.source, k.external_key) from customer_key k join customer p on p.id = k.customer_id
           where p.id = c.id or p.part_of = c.id), '[]') as keys
       from customer c
       where c.id = coalesce($1::uuid, (select i.customer_id from conversation v
         join identity i on i.id = v.identity_id where v.id = $2::uuid))`,
      [customerId, conversationId],
    );
    return rows[0] ?? null;
  }
}
