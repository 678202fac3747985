import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, QueryFailedError } from 'typeorm';
import { EventLog } from '../../../platform/events/index.js';
import { conflict, newId, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import type { ChannelAdapter, ChannelSettings } from '../../contract.js';
import { adapterFor, adapters } from '../adapters.js';
import { ChannelRegistry } from '../channel-registry.js';
import { Channel } from '../data/channel.entity.js';
import { checkSettings, partSecrets } from '../domain/channel-settings.js';

const UNIQUE_VIOLATION = '23505';

/** Connects an account of a network. Throws Problems 422 (settings) and 409 (already connected). */
@Injectable()
export class ConnectChannel {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly registry: ChannelRegistry,
    private readonly events: EventLog,
    private readonly worker: Worker,
  ) {}

  async connect(
    network: string,
    given: Readonly<Record<string, unknown>>,
    actorId: string | null,
    id: string = newId(),
  ): Promise<string> {
    const adapter = adapterFor(network);
    if (!adapter)
      throw unprocessable(
        'channel.unknown-network',
        `"${network}" is not a network that Hark knows. It knows ${adapters.map((a) => a.network).join(', ')}.`,
      );
    const values = checkSettings(adapter.settings, given);
    const { open, secret } = partSecrets(adapter.settings, values);
    const name = String(values['name'] ?? adapter.title);
    const polls = adapter.pollEverySeconds?.(values) !== undefined;
    try {
      await this.db.transaction(async (manager) => {
        await manager.insert(Channel, {
          id,
          network,
          accountId: accountOf(adapter, values),
          name,
          settings: open,
          secrets: this.registry.sealSecrets(secret),
          nextPollAt: polls ? () => 'now()' : null,
        });
        await this.events.append(manager, [
          { type: 'channel.connected', actorId, data: { channelId: id } },
        ]);
      });
    } catch (error) {
      if (
        error instanceof QueryFailedError &&
        (error.driverError as { code?: string }).code === UNIQUE_VIOLATION
      )
        throw conflict(
          'channel.already-connected',
          `"${name}" is connected already. Change that channel instead.`,
        );
      throw error;
    }
    this.registry.forget();
    if (polls) this.worker.wake('polls');
    return id;
  }
}

export function accountOf(adapter: ChannelAdapter, settings: ChannelSettings): string {
  try {
    return adapter.accountId(settings);
  } catch (error) {
    throw unprocessable('channel.settings', (error as Error).message);
  }
}
