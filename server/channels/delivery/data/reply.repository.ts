import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, In } from 'typeorm';
import type { NewReply } from '../contract.js';
import { Reply } from './reply.entity.js';

/** Lines of the ledger: written once, found by their ids. */
@Injectable()
export class ReplyRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** The time that all workers share. */
  async now(): Promise<Date> {
    const [{ now }]: [{ now: Date }] = await this.db.query('select now() as now');
    return now;
  }

  async insert(manager: EntityManager, reply: NewReply): Promise<void> {
    const { text, undoUntil, target, awaitsApproval = false, ...columns } = reply;
    await manager.insert(Reply, {
      ...columns,
      attachments: [...reply.attachments],
      body: text,
      target: { ...target, lastCustomerMessageAt: target.lastCustomerMessageAt?.toISOString() },
      state: awaitsApproval ? 'awaiting-approval' : 'queued',
      undoUntil: awaitsApproval ? null : undoUntil,
      dueAt: undoUntil,
    });
  }

  find(manager: EntityManager, id: string): Promise<Reply | null> {
    return manager.findOneBy(Reply, { id });
  }

  findByClientId(manager: EntityManager, clientMessageId: string): Promise<Reply | null> {
    return manager.findOneBy(Reply, { clientMessageId });
  }

  byIds(ids: readonly string[]): Promise<Reply[]> {
    return ids.length === 0
      ? Promise.resolve([])
      : this.db.manager.findBy(Reply, { id: In([...ids]) });
  }

  /** Conversations whose customer was answered in private on this channel since, newest first. */
  async answeredInPrivate(
    manager: EntityManager,
    channelId: string,
    counterpartExternalId: string,
    since: Date,
  ): Promise<string[]> {
    const rows: { conversation_id: string }[] = await manager.query(
      `select conversation_id from reply
       where channel_id = $1 and mode = 'private' and kind <> 'message' and created_at >= $3
         and state in ('sent', 'delivered', 'read') and target->>'counterpartExternalId' = $2
       group by 1 order by max(created_at) desc`,
      [channelId, counterpartExternalId, since],
    );
    return rows.map((row) => row.conversation_id);
  }

  /** Replies of a conversation that went out or may have, and those on their way. */
  standing(
    manager: EntityManager,
    conversationId: string,
    parentExternalId: string | undefined,
  ): Promise<Reply[]> {
    return manager
      .createQueryBuilder(Reply, 'r')
      .where('r.conversation_id = :conversationId', { conversationId })
      .andWhere(`r.state not in ('failed', 'cancelled')`)
      .andWhere(`coalesce(r.target->>'parentExternalId', '') = :parent`, {
        parent: parentExternalId ?? '',
      })
      .orderBy('r.position', 'DESC')
      .getMany();
  }

  async settleAgain(
    manager: EntityManager,
    id: string,
    { until, looks, absences }: { until: Date; looks: number; absences: number },
  ): Promise<void> {
    const change = { dueAt: until, settleTries: looks, settleAbsences: absences };
    await manager.update(Reply, { id }, change);
  }

  /** Takes it out of everything that happens by itself. */
  async park(manager: EntityManager, id: string, until: Date): Promise<void> {
    await manager.update(Reply, { id }, { dueAt: until });
  }

  async close(manager: EntityManager, id: string): Promise<void> {
    await manager.update(Reply, { id }, { closedAt: () => 'now()' });
  }

  /** Whether another reply of the channel is already known to be that item. */
  async isTaken({ id, channelId }: Reply, externalId: string): Promise<boolean> {
    const others = await this.db.manager.findBy(Reply, { channelId, externalId });
    return others.some((other) => other.id !== id);
  }

  async moveToMessage(manager: EntityManager, from: string, to: string): Promise<void> {
    await manager.query(`update reply set message_id = $2 where message_id = $1`, [from, to]);
  }
}
