import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { ChannelRegistry } from '../../../channels/index.js';
import { Identities } from '../../../crm/index.js';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../../conversations/index.js';

/** Private messages come with an id alone on some networks: their name is asked for, once a thread. */
@Injectable()
export class LearnProfile {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly conversations: ConversationRepository,
    private readonly registry: ChannelRegistry,
    private readonly identities: Identities,
    private readonly http: NetworkHttp,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws what the adapter throws; whoever calls tries again later. */
  async learn(conversationId: string): Promise<void> {
    const thread = await this.conversations.find(this.db.manager, conversationId);
    const channel = thread && (await this.registry.find(thread.channelId));
    if (thread?.kind !== 'message' || channel?.state !== 'connected' || !channel.adapter.profile)
      return;
    const now = this.clock.now();
    const call = { channelId: channel.id, settings: channel.settings, http: this.http, now };
    const author = await channel.adapter.profile(call, thread.threadKey);
    if (!author) return;
    await this.db.transaction(async (manager) => {
      const seen = { ...author, seenAt: now };
      await this.identities.resolve(manager, channel.adapter.identityNetwork, [seen]);
      await this.conversations.record(manager, conversationId, [{ type: 'profile.learned' }]);
    });
  }
}
