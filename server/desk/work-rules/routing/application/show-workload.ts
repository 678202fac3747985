import { Inject, Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock } from '../../../../platform/kernel/index.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';
import { WaitingReader } from '../data/waiting.reader.js';
import { FindCandidates } from './find-candidates.js';

export interface Workload {
  load: number;
  capacity: number;
  /** In queues of channels that are open to them, counted to 500. */
  waiting: number;
}

/** How much somebody has, and what waits for them and others. */
@Injectable()
export class ShowWorkload {
  constructor(
    private readonly people: FindCandidates,
    private readonly settings: RoutingSettingRepository,
    private readonly waiting: WaitingReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of({ userId, channelIds }: Principal): Promise<Workload> {
    const { weights } = await this.settings.read();
    const candidates = await this.people.find({
      channelIds: [],
      weights,
      now: this.clock.now(),
    });
    const me = candidates.find((one) => one.userId === userId);
    const waiting = await this.waiting.all(weights, channelIds === 'all' ? null : channelIds);
    return { load: me?.load ?? 0, capacity: me?.capacity ?? 0, waiting: waiting.length };
  }
}
