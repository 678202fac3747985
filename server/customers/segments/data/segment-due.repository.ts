import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';

/** Whose segments are to be looked at, and when. */
@Injectable()
export class SegmentDueRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async ask(customerIds: readonly string[]): Promise<void> {
    await this.db.query(
      `insert into segment_due (customer_id, due_at)
       select id, now() from customer where id = any($1::uuid[]) on conflict do nothing`,
      [customerIds],
    );
  }

  /** Everybody who speaks in a conversation. */
  async askForConversation(conversationId: string): Promise<void> {
    await this.db.query(
      `insert into segment_due (customer_id, due_at)
       select distinct i.customer_id, now() from conversation_participant p
       join identity i on i.id = p.identity_id where p.conversation_id = $1
       on conflict do nothing`,
      [conversationId],
    );
  }

  /** After a rule changed. */
  async askForAll(manager: EntityManager): Promise<void> {
    await manager.query(
      `insert into segment_due (customer_id, due_at) select id, now() from customer
       on conflict do nothing`,
    );
  }

  /** Takes the next that are due, once; the customers are held until the end of the transaction. */
  async claim(manager: EntityManager, limit: number): Promise<string[]> {
    const due: { id: string }[] = await manager.query(
      `select c.id from customer c
       where c.id in (select d.customer_id from segment_due d where d.due_at <= now()
         order by d.due_at limit $1)
       order by c.id for no key update skip locked`,
      [limit],
    );
    const ids = due.map(({ id }) => id);
    await manager.query(`delete from segment_due where customer_id = any($1::uuid[])`, [ids]);
    return ids;
  }

  /** Windows slide and words end, so a customer is looked at again. */
  async askLater(
    manager: EntityManager,
    customerIds: readonly string[],
    latest: Date,
  ): Promise<void> {
    await manager.query(
      `insert into segment_due (customer_id, due_at)
       select c.id, least($2::timestamptz, (select min(s.expires_at) from customer_segment s
         where s.customer_id = c.id and s.expires_at > now()))
       from unnest($1::uuid[]) as c(id) on conflict do nothing`,
      [customerIds, latest],
    );
  }

  async dueSince(): Promise<Date | null> {
    const [row]: { since: Date | null }[] = await this.db.query(
      `select min(due_at) as since from segment_due where due_at <= now()`,
    );
    return row?.since ?? null;
  }
}
