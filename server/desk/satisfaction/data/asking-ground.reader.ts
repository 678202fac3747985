import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Outcome } from '../../conversations/contract.js';

export interface AskingFacts {
  outcome: Outcome | null;
  customerId: string | null;
  /** What the conversation is held in, then what the customer speaks. */
  languages: (string | null)[];
  wasAskedHere: boolean;
  customerAskedAt: Date | null;
}

/** What the rows say about whether a customer may be asked. */
@Injectable()
export class AskingGroundReader {
  /** A person who came by several names is one customer here too. */
  async of(manager: EntityManager, conversationId: string): Promise<AskingFacts> {
    const [row]: AskingFacts[] = await manager.query(
      `select i.customer_id as "customerId", array[c.language, cu.language] as languages,
         (select k.outcome from closure k where k.conversation_id = c.id and k.reopened_at is null
           order by k.at desc limit 1) as outcome,
         exists (select from satisfaction s where s.conversation_id = c.id) as "wasAskedHere",
         (select max(s.asked_at) from satisfaction s where s.customer_id in (
           select own.id from customer own where own.id = cu.id or own.part_of = cu.id))
           as "customerAskedAt"
       from conversation c left join identity i on i.id = c.identity_id
       left join customer cu on cu.id = i.customer_id
       where c.id = $1`,
      [conversationId],
    );
    return row!;
  }
}
