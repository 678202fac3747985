import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Concerned } from '../domain/recipient.js';

export interface ConcernedRow extends Concerned {
  channelId: string;
  customerName: string | null;
  network: string;
}

/** Conversations that may get an answer. */
@Injectable()
export class ConcernedConversations {
  /** By id; what is not there is left out. */
  async of(manager: EntityManager, ids: readonly string[]): Promise<ConcernedRow[]> {
    return manager.query(
      `select c.id as "conversationId", c.channel_id as "channelId", i.customer_id as "customerId",
         coalesce(cu.name, i.name) as "customerName", c.network,
         c.last_customer_message_at as "lastCustomerMessageAt"
       from conversation c left join identity i on i.id = c.identity_id
       left join customer cu on cu.id = i.customer_id
       where c.id = any($1::uuid[]) and c.merged_into is null
       order by c.last_customer_message_at desc nulls last, c.id`,
      [ids],
    );
  }
}
