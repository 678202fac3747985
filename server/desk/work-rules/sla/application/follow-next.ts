import { Inject, Injectable, Logger } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventLog } from '../../../../platform/events/index.js';
import { CLOCK, type Clock as Watch } from '../../../../platform/kernel/index.js';
import { FollowRepository } from '../data/follow.repository.js';
import { FollowClocks } from './follow-clocks.js';

/** Name of the drain that does it. */
export const CLOCKS_FOLLOW = 'clocks-follow';

/** Computes the clocks of the conversations that wait for it. */
@Injectable()
export class FollowNext {
  private readonly log = new Logger('Clocks');

  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly waiting: FollowRepository,
    private readonly clocks: FollowClocks,
    private readonly events: EventLog,
    @Inject(CLOCK) private readonly watch: Watch,
  ) {}

  /** How many it took. One that cannot be computed is set aside and does not stop the others. */
  async batch(limit: number): Promise<number> {
    const taken = await this.together(limit).catch(async (error: unknown) => {
      this.log.warn(`A batch of clocks is computed one by one: ${String(error)}`);
      return this.oneByOne(limit);
    });
    if (taken < limit && (await this.waiting.finish()))
      await this.events.append(this.db.manager, [
        { type: 'policy.changed', data: { policyId: null } },
      ]);
    return taken;
  }

  private together(limit: number): Promise<number> {
    return this.db.transaction(async (manager) => {
      const taken = await this.waiting.take(manager, limit);
      for (const isPast of [false, true])
        await this.clocks.follow(
          manager,
          taken.filter((one) => one.isPast === isPast).map(({ id }) => id),
          this.watch.now(),
          { isPast },
        );
      return taken.length;
    });
  }

  private async oneByOne(limit: number): Promise<number> {
    const waiting = await this.waiting.waiting(limit);
    for (const { id, isPast } of waiting)
      await this.db
        .transaction(async (manager) => {
          await this.waiting.takeOne(manager, id);
          await this.clocks.follow(manager, [id], this.watch.now(), { isPast });
        })
        .catch(async (error: unknown) => {
          this.log.error(`The clocks of ${id} cannot be computed: ${String(error)}`);
          await this.waiting.postpone(id);
        });
    return waiting.length;
  }
}
