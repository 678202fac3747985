import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { newId } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { FollowRepository } from '../data/follow.repository.js';
import { CLOCKS_FOLLOW } from './follow-next.js';

/** Asks for all open clocks to be computed anew, behind what happens now. */
@Injectable()
export class RecountClocks {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly waiting: FollowRepository,
    private readonly worker: Worker,
  ) {}

  /** `reason` is the event that made it necessary. Within a transaction: wake the drain after it. */
  async ask(manager: EntityManager, reason: string): Promise<void> {
    await this.waiting.askForAll(manager, newId(), reason);
  }

  async recount(reason: string): Promise<void> {
    await this.db.transaction((manager) => this.ask(manager, reason));
    this.begin();
  }

  begin(): void {
    this.worker.wake(CLOCKS_FOLLOW);
  }
}
