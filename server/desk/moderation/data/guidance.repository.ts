import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { ConversationGuidance } from './conversation-guidance.entity.js';

export type PinnedGuidance = Pick<ConversationGuidance, 'id' | 'text' | 'ruleName' | 'setAt'>;

/** What rules pinned beside the composers of conversations. */
@Injectable()
export class GuidanceRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first. */
  of(conversationId: string): Promise<PinnedGuidance[]> {
    return this.db.query(
      `select id, text, rule_name as "ruleName", set_at as "setAt" from conversation_guidance
       where conversation_id = $1 order by set_at desc, id`,
      [conversationId],
    );
  }

  /** One of each rule: a later text takes the place of the earlier. Answers its id. */
  async put(
    manager: EntityManager,
    { id, conversationId, ruleId, ruleName, text, setAt }: ConversationGuidance,
  ): Promise<string> {
    const [row]: [{ id: string }] = await manager.query(
      `insert into conversation_guidance (id, conversation_id, rule_id, rule_name, text, set_at)
       values ($1, $2, $3, $4, $5, $6)
       on conflict (conversation_id, rule_id)
       do update set rule_name = excluded.rule_name, text = excluded.text, set_at = excluded.set_at
       returning id`,
      [id, conversationId, ruleId, ruleName, text, setAt],
    );
    return row.id;
  }

  /** False when there is none (any more). */
  async remove(manager: EntityManager, conversationId: string, id: string): Promise<boolean> {
    const [, count]: [unknown, number] = await manager.query(
      `delete from conversation_guidance where conversation_id = $1 and id = $2`,
      [conversationId, id],
    );
    return count > 0;
  }
}
