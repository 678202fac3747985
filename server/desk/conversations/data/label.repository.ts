import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

@Injectable()
export class LabelRepository {
  async setPriority(
    manager: EntityManager,
    conversationId: string,
    priority: number,
  ): Promise<void> {
    await manager.query(`update conversation set priority = $2, updated_at = now() where id = $1`, [
      conversationId,
      priority,
    ]);
  }

  async tagExists(manager: EntityManager, tagId: string): Promise<boolean> {
    const rows: unknown[] = await manager.query(`select 1 from tag where id = $1`, [tagId]);
    return rows.length > 0;
  }

  /** False when it has the tag already. */
  async addTag(
    manager: EntityManager,
    conversationId: string,
    tagId: string,
    actorId: string | null,
  ): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `insert into conversation_tag (conversation_id, tag_id, tagged_by) values ($1, $2, $3)
       on conflict do nothing returning 1`,
      [conversationId, tagId, actorId],
    );
    return rows.length > 0;
  }

  async removeTag(manager: EntityManager, conversationId: string, tagId: string): Promise<boolean> {
    const [rows]: [unknown[], number] = await manager.query(
      `delete from conversation_tag where conversation_id = $1 and tag_id = $2 returning 1`,
      [conversationId, tagId],
    );
    return rows.length > 0;
  }

  async tagsOf(manager: EntityManager, conversationId: string): Promise<string[]> {
    const rows: { tag_id: string }[] = await manager.query(
      `select tag_id from conversation_tag where conversation_id = $1`,
      [conversationId],
    );
    return rows.map(({ tag_id }) => tag_id);
  }

  /** The tag of this name, made when there is none. Names are told apart without regard to case. */
  async makeTag(
    manager: EntityManager,
    tag: { id: string; name: string; colour: string | null },
  ): Promise<{ id: string; name: string; colour: string | null }> {
    const rows: { id: string; name: string; colour: string | null }[] = await manager.query(
      `insert into tag (id, name, colour) values ($1, $2, $3)
       on conflict (name) do update set name = tag.name returning id, name, colour`,
      [tag.id, tag.name, tag.colour],
    );
    return rows[0]!;
  }
}
