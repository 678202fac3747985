import { Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Calendars } from '../../../desk/work-rules/calendars/index.js';
import { FactRepository } from '../data/fact.repository.js';
import { FigureFollowRepository } from '../data/follow.repository.js';
import { SumRepository } from '../data/sum.repository.js';
import { ReadFacts, type Reading } from './read-facts.js';

/** Name of the drain that does it. */
export const FIGURES_FOLLOW = 'figures-follow';

/** Reads the conversations in which something happened. */
@Injectable()
export class FollowFigures {
  private readonly log = new Logger('Figures');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly waiting: FigureFollowRepository,
    private readonly read: ReadFacts,
    private readonly calendars: Calendars,
    private readonly facts: FactRepository,
    private readonly sums: SumRepository,
  ) {}

  /** How many it took. One that cannot be read is set aside and does not stop the others. */
  async batch(limit: number): Promise<number> {
    const taken = await this.together(limit).catch(async (error: unknown) => {
      this.log.warn(`A batch of figures is read one by one: ${String(error)}`);
      return this.oneByOne(limit);
    });
    if (taken < limit) await this.db.transaction((manager) => this.finish(manager));
    return taken;
  }

  private together(limit: number): Promise<number> {
    return this.db.transaction(async (manager) => {
      const taken = await this.waiting.take(manager, limit);
      if (taken.length > 0) await this.read.of(manager, taken, await this.reading(manager));
      return taken.length;
    });
  }

  private async oneByOne(limit: number): Promise<number> {
    const waiting = await this.waiting.waiting(limit);
    for (const id of waiting)
      await this.db
        .transaction(async (manager) => {
          await this.waiting.takeOne(manager, id);
          await this.read.of(manager, [id], await this.reading(manager));
        })
        .catch(async (error: unknown) => {
          this.log.error(`The figures of ${id} cannot be read: ${String(error)}`);
          await this.waiting.postpone(id);
        });
    return waiting.length;
  }

  /** Days are counted in the zone of the usual calendar, until a rebuild says another. */
  private async reading(manager: EntityManager): Promise<Reading> {
    const opening = await this.calendars.default();
    const { timeZone } = await this.waiting.state(manager);
    if (timeZone === null) await this.waiting.setZone(manager, opening.timeZone);
    return { opening, timeZone: timeZone ?? opening.timeZone };
  }

  /** After a rebuild all is summed anew: what left with its conversation leaves the sums as well. */
  private async finish(manager: EntityManager): Promise<void> {
    if (!(await this.waiting.finish(manager))) return;
    await this.facts.lock(manager);
    await this.sums.again(manager);
  }
}
