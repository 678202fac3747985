import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Calendars } from '../../../desk/work-rules/calendars/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { FigureFollowRepository, type RebuildProgress } from '../data/follow.repository.js';
import { FIGURES_FOLLOW } from './follow-figures.js';

/** Reads everything again, after a change of the calendar or when somebody doubts the figures. */
@Injectable()
export class RebuildFigures {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly calendars: Calendars,
    private readonly waiting: FigureFollowRepository,
    private readonly worker: Worker,
  ) {}

  async begin(): Promise<void> {
    const { timeZone } = await this.calendars.default();
    await this.db.transaction((manager) => this.waiting.askForAll(manager, timeZone));
    this.worker.wake(FIGURES_FOLLOW);
  }

  progress(): Promise<RebuildProgress> {
    return this.waiting.state();
  }
}
