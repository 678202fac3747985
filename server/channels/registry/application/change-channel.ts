import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { notFound, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { adapterFor } from '../adapters.js';
import { ChannelRegistry } from '../channel-registry.js';
import type { Channel } from '../data/channel.entity.js';
import { ChannelRepository } from '../data/channel.repository.js';
import { checkSettings, partSecrets } from '../domain/channel-settings.js';
import { accountOf } from './connect-channel.js';

export interface ChannelChange {
  name?: string;
  paused?: boolean;
  /** Secrets that are left out stay as they are. */
  settings?: Readonly<Record<string, unknown>>;
}

/** Changes, pauses, resumes or reconnects a channel; whatever was missed meanwhile is read back. */
@Injectable()
export class ChangeChannel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ChannelRepository,
    private readonly registry: ChannelRegistry,
    private readonly events: EventLog,
    private readonly worker: Worker,
  ) {}

  async change(id: string, change: ChannelChange, actorId: string | null): Promise<void> {
    await this.db.transaction(async (manager) => {
      const channel = await this.rows.lock(manager, id);
      if (!channel) throw notFound('channel');
      this.applySettings(channel, change);
      if (change.name) channel.name = change.name;
      if (change.paused !== undefined)
        this.setState(channel, change.paused ? 'paused' : 'connected');
      if (channel.state === 'connected') channel.nextPollAt = new Date();
      await manager.save(channel);
      await this.events.append(manager, [
        { type: 'channel.changed', actorId, data: { channelId: id } },
      ]);
    });
    this.registry.forget();
    this.worker.wake('polls');
    this.worker.wake('deliveries');
  }

  async remove(id: string, actorId: string | null): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.rows.remove(manager, id))) throw notFound('channel');
      await this.events.append(manager, [
        { type: 'channel.changed', actorId, data: { channelId: id } },
      ]);
    });
    this.registry.forget();
  }

  private applySettings(channel: Channel, { settings }: ChannelChange): void {
    if (!settings) return;
    const adapter = adapterFor(channel.network);
    if (!adapter)
      throw unprocessable('channel.unknown-network', `Hark no longer knows ${channel.network}.`);
    const kept = { ...channel.settings, ...this.registry.openSecrets(channel) };
    const values = checkSettings(adapter.settings, { ...kept, ...withoutBlanks(settings) });
    if (accountOf(adapter, values) !== channel.accountId)
      throw unprocessable(
        'channel.other-account',
        'These settings belong to another account. Connect that one as a channel of its own.',
      );
    const { open, secret } = partSecrets(adapter.settings, values);
    channel.settings = open;
    channel.secrets = this.registry.sealSecrets(secret);
    channel.name = String(values['name'] ?? channel.name);
    if (channel.state === 'auth-failed') this.setState(channel, 'connected');
  }

  private setState(channel: Channel, state: Channel['state']): void {
    channel.state = state;
    channel.stateReason = null;
    channel.stateAt = new Date();
  }
}

const withoutBlanks = (settings: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== null && value !== ''),
  );
