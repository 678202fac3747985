import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Quarantine } from './quarantine.entity.js';

export interface UnsupportedCount {
  what: string;
  count: number;
  firstAt: Date;
  lastAt: Date;
}

/** What was set aside, for people to look at. */
@Injectable()
export class QuarantineRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  /** Newest first (ids are ordered by time), open ones only. `after` is the last of the page before. */
  page(channelId: string, limit: number, after: string | undefined): Promise<Quarantine[]> {
    const query = this.db
      .getRepository(Quarantine)
      .createQueryBuilder('q')
      .where('q.channel_id = :channelId and q.resolved_at is null', { channelId })
      .orderBy('q.id', 'DESC')
      .limit(limit);
    if (after) query.andWhere('q.id < :after', { after });
    return query.getMany();
  }

  find(id: string): Promise<Quarantine | null> {
    return this.db.getRepository(Quarantine).findOne({ where: { id } });
  }

  /** False when it is resolved already. */
  async resolve(
    id: string,
    resolution: 'replayed' | 'dismissed',
    userId: string,
  ): Promise<boolean> {
    return this.mark(this.db.manager, 'id = :key', id, resolution, userId);
  }

  /** All elements of a delivery are tried again; those that are still bad open again by themselves. */
  async replaying(eventId: string, userId: string): Promise<void> {
    await this.mark(this.db.manager, 'inbound_event_id = :key', eventId, 'replayed', userId);
  }

  async reopen(eventId: string): Promise<void> {
    await this.db.query(
      `update quarantine set resolved_at = null, resolution = null, resolved_by = null where inbound_event_id = $1`,
      [eventId],
    );
  }

  /** Everything open on a channel with the delivery it came in, oldest delivery first. */
  allOpen(channelId: string): Promise<{ id: string; eventId: string }[]> {
    return this.db.query(
      `select id, inbound_event_id as "eventId" from quarantine
       where channel_id = $1 and resolved_at is null order by inbound_event_id, item_index`,
      [channelId],
    );
  }

  unsupported(channelId: string): Promise<UnsupportedCount[]> {
    return this.db.query(
      `select what, count::int, first_at as "firstAt", last_at as "lastAt" from unsupported_item
       where channel_id = $1 order by count desc limit 200`,
      [channelId],
    );
  }

  private async mark(
    manager: EntityManager,
    where: string,
    key: string,
    resolution: 'replayed' | 'dismissed',
    userId: string,
  ): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Quarantine)
      .set({ resolvedAt: () => 'now()', resolution, resolvedBy: userId })
      .where(`${where} and resolved_at is null`, { key })
      .execute();
    return (result.affected ?? 0) > 0;
  }
}
