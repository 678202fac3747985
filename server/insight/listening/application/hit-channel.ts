import { Inject, Injectable } from '@nestjs/common';
import { reaches, Teams } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ChannelRegistry, ConnectChannel, JournalRepository } from '../../../channels/index.js';
import { CLOCK, type Clock, Problem } from '../../../platform/kernel/index.js';
import type { HitRow } from '../data/hit.repository.js';

const NETWORK = 'listening';

/** The channel for what was found elsewhere; it is made with the first hit that needs it. */
@Injectable()
export class HitChannel {
  constructor(
    private readonly registry: ChannelRegistry,
    private readonly connecting: ConnectChannel,
    private readonly rows: JournalRepository,
    private readonly teams: Teams,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async journal(hit: HitRow, me: Principal): Promise<void> {
    const channelId = await this.channel(me.userId);
    await this.openTo(me, channelId);
    const { itemId, title, text, link, authorName, publishedAt, source } = hit;
    const content = { itemId, title, text, link, authorName, publishedAt, source: source.name };
    await this.rows.append([
      {
        source: channelId,
        network: NETWORK,
        channelId,
        deliveryKey: `hit:${itemId}`,
        delivery: {
          origin: 'poll',
          headers: {},
          body: Buffer.from(JSON.stringify(content)),
          receivedAt: this.clock.now(),
        },
      },
    ]);
  }

  /** Whoever opens a hit works on it with their team. */
  private async openTo(me: Principal, channelId: string): Promise<void> {
    if (reaches(me, channelId)) return;
    for (const teamId of me.teamIds) await this.teams.grantChannel(teamId, channelId, { by: me });
  }

  private async channel(actorId: string): Promise<string> {
    const [known] = await this.registry.ofNetwork(NETWORK);
    if (known) return known.id;
    try {
      return await this.connecting.connect(NETWORK, { name: 'Listening' }, actorId);
    } catch (error) {
      // Somebody else was quicker.
      if (!(error instanceof Problem) || error.status !== 409) throw error;
      this.registry.forget();
      const [made] = await this.registry.ofNetwork(NETWORK);
      if (!made) throw error;
      return made.id;
    }
  }
}
