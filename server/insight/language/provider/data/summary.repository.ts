import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import type { SpokenLine } from '../domain/summary-request.js';
import { ConversationSummary } from './conversation-summary.entity.js';

export interface Spoken {
  lines: SpokenLine[];
  /** Everybody who could be named in it. */
  names: string[];
  upToPosition: number;
}

export interface SummaryRow extends ConversationSummary {
  byName: string | null;
}

const NEWEST = 200;

/** What was said in a conversation, and what was made of it. */
@Injectable()
export class SummaryRepository {
  constructor(
    @InjectRepository(ConversationSummary) private readonly rows: Repository<ConversationSummary>,
  ) {}

  /** Without notes, and without what was taken back. */
  async spoken(conversationId: string): Promise<Spoken> {
    const lines: (SpokenLine & { position: number })[] = await this.rows.query(
      `select * from (
         select case when m.direction = 'outbound' then 'desk'
             when m.author_identity_id = c.identity_id then 'customer' else 'other' end as by,
           m.text, m.position
         from message m join conversation c on c.id = m.conversation_id
         where m.conversation_id = $1 and m.direction <> 'note' and m.removed_at is null
           and m.text <> '' order by m.sent_at desc, m.id desc limit ${NEWEST}) newest
       order by position`,
      [conversationId],
    );
    return {
      lines: lines.map(({ by, text }) => ({ by, text })),
      names: await this.names(conversationId),
      upToPosition: Math.max(0, ...lines.map(({ position }) => position)),
    };
  }

  async find(conversationId: string): Promise<(SummaryRow & { isStale: boolean }) | undefined> {
    const rows: (SummaryRow & { isStale: boolean })[] = await this.rows.query(
      `select s.conversation_id as "conversationId", s.text, s.model, s.made_at as "madeAt",
         s.made_by as "madeBy", u.name as "byName", s.up_to_position as "upToPosition",
         exists (select from message m where m.conversation_id = s.conversation_id
           and m.direction <> 'note' and m.position > s.up_to_position) as "isStale"
       from conversation_summary s left join user_account u on u.id = s.made_by
       where s.conversation_id = $1`,
      [conversationId],
    );
    return rows[0];
  }

  async keep(manager: EntityManager, summary: Omit<ConversationSummary, 'madeAt'>): Promise<void> {
    await manager.upsert(ConversationSummary, { ...summary, madeAt: new Date() }, [
      'conversationId',
    ]);
  }

  /** Whether somebody has ever sent a conversation out: before the first time they see what goes. */
  async hasAsked(userId: string): Promise<boolean> {
    const rows: unknown[] = await this.rows.query(
      `select from language_call where by_user_id = $1 and purpose = 'summary' limit 1`,
      [userId],
    );
    return rows.length > 0;
  }

  private async names(conversationId: string): Promise<string[]> {
    const rows: { name: string }[] = await this.rows.query(
      `with people as (
         select i.id, i.customer_id, i.name, i.handle from identity i
         where i.id in (select identity_id from conversation where id = $1
           union select identity_id from conversation_participant where conversation_id = $1))
       select distinct name from (
         select name from people union select handle from people
         union select c.name from customer c join people p on p.customer_id = c.id
         union select u.name from message m join user_account u on u.id = m.author_user_id
           where m.conversation_id = $1) named where name is not null`,
      [conversationId],
    );
    return rows.map(({ name }) => name);
  }
}
