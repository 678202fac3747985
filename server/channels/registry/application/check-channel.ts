import { Inject, Injectable } from '@nestjs/common';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ChannelAuthError, type CheckStep } from '../../contract.js';
import { ChannelRegistry } from '../channel-registry.js';
import { ReportChannelHealth } from './report-channel-health.js';

/** The test button: asks the network, step by step, and says what works and what does not. */
@Injectable()
export class CheckChannel {
  constructor(
    private readonly registry: ChannelRegistry,
    private readonly http: NetworkHttp,
    private readonly health: ReportChannelHealth,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async check(id: string): Promise<CheckStep[]> {
    const { adapter, settings } = await this.registry.get(id);
    const call = { channelId: id, settings, http: this.http, now: this.clock.now() };
    try {
      const steps = await adapter.check(call);
      if (steps.every(({ ok }) => ok)) await this.health.works(id);
      return steps;
    } catch (error) {
      if (!(error instanceof ChannelAuthError)) throw error;
      await this.health.authFailed(id, error.message);
      return [{ name: 'Credentials', ok: false, detail: error.message }];
    }
  }

  /** Asks the network to deliver to us, where it has such a call. */
  async subscribe(id: string): Promise<CheckStep | undefined> {
    const { adapter, settings } = await this.registry.get(id);
    return adapter.subscribe?.({ channelId: id, settings, http: this.http, now: this.clock.now() });
  }
}
