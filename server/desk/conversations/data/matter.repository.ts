import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class MatterRepository {
  async insert(
    manager: EntityManager,
    matter: { id: string; customerId: string; title: string; createdBy: string | null },
  ): Promise<void> {
    await manager.query(
      `insert into matter (id, customer_id, title, created_by) values ($1, $2, $3, $4)`,
      [matter.id, matter.customerId, matter.title, matter.createdBy],
    );
  }

  /** False when it belongs to the matter already. */
  async add(manager: EntityManager, matterId: string, conversationId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await manager.query(
      `update conversation set matter_id = $1, updated_at = now()
       where id = $2 and matter_id is distinct from $1 returning 1`,
      [matterId, conversationId],
    );
    return rows.length > 0;
  }

  async remove(manager: EntityManager, matterId: string, conversationId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await manager.query(
      `update conversation set matter_id = null, updated_at = now() where id = $2 and matter_id = $1 returning 1`,
      [matterId, conversationId],
    );
    return rows.length > 0;
  }

  async customerOf(manager: EntityManager, matterId: string): Promise<string | undefined> {
    const rows: { customer_id: string }[] = await manager.query(
      `select coalesce(c.part_of, c.id) as customer_id
       from matter mt join customer c on c.id = mt.customer_id where mt.id = $1`,
      [matterId],
    );
    return rows[0]?.customer_id;
  }

  async matterAmong(
    manager: EntityManager,
    conversationIds: readonly string[],
  ): Promise<string | undefined> {
    const rows: { matter_id: string }[] = await manager.query(
      `select matter_id from conversation where id = any($1::uuid[]) and matter_id is not null limit 1`,
      [conversationIds],
    );
    return rows[0]?.matter_id;
  }

  async customersOfRecord(
    manager: EntityManager,
    conversationIds: readonly string[],
  ): Promise<(string | null)[]> {
    const rows: { customer_id: string | null }[] = await manager.query(
      `select distinct i.customer_id from conversation c left join identity i on i.id = c.identity_id
       where c.id = any($1::uuid[])`,
      [conversationIds],
    );
    return rows.map(({ customer_id }) => customer_id);
  }

  /** What the earliest of them is about. */
  async suggestTitle(manager: EntityManager, conversationIds: readonly string[]): Promise<string> {
    const rows: { title: string }[] = await manager.query(
      `select left(coalesce(nullif(c.subject, ''), nullif(c.last_message_text, ''), '–'), 120) as title
       from conversation c where c.id = any($1::uuid[]) order by c.opened_at limit 1`,
      [conversationIds],
    );
    return rows[0]?.title ?? '–';
  }
}
