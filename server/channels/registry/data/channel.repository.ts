import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Channel, type ChannelState } from './channel.entity.js';

/** Rows of connected accounts. Removed ones stay for the history and are found by nobody. */
@Injectable()
export class ChannelRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  living(): Promise<Channel[]> {
    return this.db
      .createQueryBuilder(Channel, 'c')
      .where('c.removed_at is null')
      .orderBy('c.name', 'ASC')
      .getMany();
  }

  async lock(manager: EntityManager, id: string): Promise<Channel | null> {
    return manager
      .createQueryBuilder(Channel, 'c')
      .setLock('pessimistic_write')
      .where('c.id = :id and c.removed_at is null', { id })
      .getOne();
  }

  /** False when it is in that state already. */
  async setState(
    manager: EntityManager,
    id: string,
    state: ChannelState,
    reason: string | null,
  ): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Channel)
      .set({ state, stateReason: reason, stateAt: () => 'now()' })
      .where('id = :id and state <> :state and removed_at is null', { id, state })
      .execute();
    return (result.affected ?? 0) > 0;
  }

  async forgetSecrets(manager: EntityManager, id: string, reason: string): Promise<void> {
    await manager
      .createQueryBuilder()
      .update(Channel)
      .set({
        secrets: null,
        state: () => `case when state = 'paused' then state else 'auth-failed' end`,
        stateReason: reason,
        stateAt: () => 'now()',
      })
      .where('id = :id', { id })
      .execute();
  }

  /** Forgets the credentials at once. False when there is no such channel. */
  async remove(manager: EntityManager, id: string): Promise<boolean> {
    const result = await manager
      .createQueryBuilder()
      .update(Channel)
      .set({
        state: 'removed',
        stateAt: () => 'now()',
        removedAt: () => 'now()',
        secrets: null,
        nextPollAt: null,
      })
      .where('id = :id and removed_at is null', { id })
      .execute();
    return (result.affected ?? 0) > 0;
  }
}
