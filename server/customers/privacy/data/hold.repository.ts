import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { LegalHold } from './legal-hold.entity.js';

export interface ShownHold {
  reason: string;
  heldAt: Date;
  heldByName: string | null;
}

/** The customer and all who were found to be the same person: a hold on one is a hold on all. */
const PERSON = `with recursive person(id) as (
  select $1::uuid union select c.id from customer c join person on c.part_of = person.id)`;

@Injectable()
export class HoldRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async activeOf(customerId: string): Promise<ShownHold | undefined> {
    const rows: ShownHold[] = await this.db.query(
      `${PERSON} select h.reason, h.held_at as "heldAt", u.name as "heldByName"
       from legal_hold h left join user_account u on u.id = h.held_by
       where h.customer_id in (select id from person) and h.lifted_at is null
       order by h.held_at limit 1`,
      [customerId],
    );
    return rows[0];
  }

  async add(manager: EntityManager, hold: Omit<LegalHold, 'liftedBy' | 'liftedAt'>): Promise<void> {
    await manager.insert(LegalHold, hold);
  }

  /** Answers whether there was one. */
  async lift(manager: EntityManager, customerId: string, by: string, at: Date): Promise<boolean> {
    const [, n] = await manager.query<[unknown[], number]>(
      `${PERSON} update legal_hold set lifted_by = $2, lifted_at = $3
       where customer_id in (select id from person) and lifted_at is null`,
      [customerId, by, at],
    );
    return n > 0;
  }
}
