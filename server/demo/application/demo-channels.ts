import { Injectable } from '@nestjs/common';
import {
  adapterFor,
  ChangeChannel,
  ChannelRegistry,
  ConnectChannel,
} from '../../channels/index.js';
import type { RunningSandbox, SandboxChannel } from '../../sandbox/contract.js';
import { SANDBOX_PAGES } from '../../sandbox/index.js';
import { DemoChannelRepository } from '../data/demo-channel.repository.js';
import type { DemoAccounts } from '../domain/arrivals-of.js';
import type { AccountKey } from '../domain/story.js';
import { DemoCrm } from './demo-crm.js';

/** Fixed, so that every start finds its channels again, whatever their addresses have become. */
const CHANNEL_IDS: Readonly<Record<AccountKey, string>> = {
  nl: '0199a3c4-5d10-7c31-9b1e-6f2a7d40c811',
  be: '0199a3c4-5d11-7a92-8f6d-1c93e05b7d22',
  google: '0199a3c4-5d12-7e47-a3c0-94d8b16f2e33',
  forum: '0199a3c4-5d13-7f58-b7e9-2ab05c8d9144',
};
export const DEMO_CHANNEL_IDS: readonly string[] = Object.values(CHANNEL_IDS);

const keyOf = ({ network, accountId }: SandboxChannel): AccountKey => {
  if (network === 'google-reviews') return 'google';
  if (network === 'discourse') return 'forum';
  return accountId === SANDBOX_PAGES[0].id ? 'nl' : 'be';
};

/** Connects the stand-ins' CRM, and their accounts as channels, and again when their addresses or secrets changed. */
@Injectable()
export class DemoChannels {
  constructor(
    private readonly connecting: ConnectChannel,
    private readonly changing: ChangeChannel,
    private readonly registry: ChannelRegistry,
    private readonly rows: DemoChannelRepository,
    private readonly crm: DemoCrm,
  ) {}

  /** A channel that somebody removed stays removed. */
  async connect(sandbox: RunningSandbox): Promise<DemoAccounts> {
    const { channels, url } = sandbox;
    await this.crm.connect(sandbox);
    const accounts: Partial<Record<AccountKey, DemoAccounts[AccountKey]>> = {};
    for (const channel of channels) {
      const key = keyOf(channel);
      const channelId = CHANNEL_IDS[key];
      const known = await this.rows.find(channelId);
      if (!known) await this.connecting.connect(channel.network, channel.settings, null, channelId);
      else if (!known.isRemoved) await this.reconnect(channel, known);
      const accountId = await this.accountOf(channelId, channel);
      const network = adapterFor(channel.network)?.identityNetwork ?? channel.network;
      accounts[key] = { channelId, accountId, network, pages: url };
    }
    return accounts as DemoAccounts;
  }

  private async reconnect(
    { network, settings }: SandboxChannel,
    known: { id: string; accountId: string },
  ): Promise<void> {
    const accountId = adapterFor(network)?.accountId(settings) ?? known.accountId;
    if (network === 'discourse' && known.accountId !== accountId) {
      await this.rows.moveForum(known.accountId, accountId);
      this.registry.forget();
    }
    const { settings: now } = await this.registry.get(known.id);
    const { name: _name, ...given } = settings;
    if (Object.entries(given).some(([field, value]) => now[field] !== value))
      await this.changing.change(known.id, { settings: given }, null);
  }

  private async accountOf(channelId: string, { accountId }: SandboxChannel): Promise<string> {
    return (await this.registry.find(channelId))?.accountId ?? accountId;
  }
}
