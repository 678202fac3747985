import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { SealBroken, SECRET, SecretBox } from '../../platform/config/index.js';
import { notFound } from '../../platform/kernel/index.js';
import type { ChannelAdapter, ChannelCapabilities, ChannelSettings } from '../contract.js';
import { adapterFor } from './adapters.js';
import type { Channel, ChannelState } from './data/channel.entity.js';
import { ChannelRepository } from './data/channel.repository.js';

/** A channel ready for use: its secrets opened, its adapter at hand. */
export interface ConnectedChannel {
  id: string;
  network: string;
  accountId: string;
  name: string;
  state: ChannelState;
  settings: ChannelSettings;
  adapter: ChannelAdapter;
}

export interface ChannelDescription {
  id: string;
  network: string;
  name: string;
  capabilities: ChannelCapabilities;
}

const FRESH_MS = 1000;

/** Which channels are connected. A few dozen at most, so all are kept at hand for a second. */
@Injectable()
export class ChannelRegistry {
  private readonly box: SecretBox;
  private known: Promise<Map<string, ConnectedChannel>> | undefined;
  private readAt = 0;

  constructor(
    private readonly rows: ChannelRepository,
    @Inject(SECRET) secret: string,
  ) {
    this.box = new SecretBox(secret, 'channel-secrets');
  }

  async get(id: string): Promise<ConnectedChannel> {
    const channel = await this.find(id);
    if (!channel) throw notFound('channel');
    return channel;
  }

  async find(id: string): Promise<ConnectedChannel | undefined> {
    return (await this.all()).get(id);
  }

  async ofNetwork(network: string): Promise<ConnectedChannel[]> {
    return [...(await this.all()).values()].filter((channel) => channel.network === network);
  }

  async byAccount(network: string, accountId: string): Promise<ConnectedChannel | undefined> {
    return (await this.ofNetwork(network)).find((channel) => channel.accountId === accountId);
  }

  async describe(ids?: readonly string[]): Promise<ChannelDescription[]> {
    const wanted = ids && new Set(ids);
    return [...(await this.all()).values()]
      .filter(({ id }) => !wanted || wanted.has(id))
      .map(({ id, network, name, adapter }) => ({
        id,
        network,
        name,
        capabilities: adapter.capabilities,
      }));
  }

  sealSecrets(secret: Readonly<Record<string, string | number>>): Buffer {
    return this.box.seal(JSON.stringify(secret));
  }

  openSecrets(channel: Pick<Channel, 'secrets'>): Record<string, string | number> {
    if (!channel.secrets) return {};
    return JSON.parse(this.box.open(channel.secrets)) as Record<string, string | number>;
  }

  /** False when another secret than this installation's sealed them. */
  canOpenSecrets(channel: Pick<Channel, 'secrets'>): boolean {
    try {
      this.openSecrets(channel);
      return true;
    } catch (error) {
      if (error instanceof SealBroken) return false;
      throw error;
    }
  }

  /** After a change in this process; other processes see it within a second. */
  forget(): void {
    this.known = undefined;
  }

  async setState(
    manager: EntityManager,
    id: string,
    state: ChannelState,
    reason: string | null,
  ): Promise<boolean> {
    const isNew = await this.rows.setState(manager, id, state, reason);
    this.forget();
    return isNew;
  }

  private all(): Promise<Map<string, ConnectedChannel>> {
    const now = Date.now();
    if (!this.known || now - this.readAt > FRESH_MS) {
      this.readAt = now;
      const reading = this.read();
      reading.catch(() => this.forget());
      this.known = reading;
    }
    return this.known;
  }

  private async read(): Promise<Map<string, ConnectedChannel>> {
    const rows = await this.rows.living();
    return new Map(
      rows.flatMap((row): [string, ConnectedChannel][] => {
        const adapter = adapterFor(row.network);
        if (!adapter) return [];
        const { id, network, accountId, name, state } = row;
        const settings = { ...row.settings, ...this.openSecrets(row) };
        return [[id, { id, network, accountId, name, state, settings, adapter }]];
      }),
    );
  }
}
