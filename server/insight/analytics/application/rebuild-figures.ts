import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Worker } from '../../../platform/queue/index.js';
import { FigureFollowRepository, type RebuildProgress } from '../data/follow.repository.js';
import { FIGURES_FOLLOW } from './follow-figures.js';

/** Reads everything again, after a change of the calendar or when somebody doubts the figures. */
@Injectable()
export class RebuildFigures {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly waiting: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async begin(): Promise<void> {
    await this.db.transaction((manager) => this.ask(manager));
    this.worker.wake(FIGURES_FOLLOW);
  }

  /** Within the caller's transaction; the drain finds it by itself. */
  async ask(manager: EntityManager): Promise<void> {
    await this.waiting.askForAll(manager, await this.waiting.usualZone(manager));
  }

  progress(): Promise<RebuildProgress> {
    return this.waiting.state();
  }
}
