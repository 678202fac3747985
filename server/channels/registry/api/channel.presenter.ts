import { may } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { ChannelAdapter } from '../../contract.js';
import type { Channel } from '../data/channel.entity.js';
import type { ChannelHealth } from '../data/channel-health.reader.js';
import { webhookAddresses } from '../domain/webhook-addresses.js';
import type { CHANNEL_ACTS, ChannelDto, NetworkDto } from './channel.dto.js';

interface Shown {
  row: Channel;
  adapter: ChannelAdapter;
  figures: ChannelHealth;
  secretSet: string[];
  publicUrl: string;
  me: Principal;
}

export function presentChannel({
  row,
  adapter,
  figures,
  secretSet,
  publicUrl,
  me,
}: Shown): ChannelDto {
  return {
    id: row.id,
    network: row.network,
    name: row.name,
    accountId: row.accountId,
    state: row.state,
    stateReason: row.stateReason,
    stateAt: row.stateAt,
    lastItemAt: row.lastItemAt,
    lastWebhookAt: row.lastWebhookAt,
    lastPollAt: row.lastPollAt,
    lastPollError: row.lastPollError,
    tokenExpiresAt: row.tokenExpiresAt,
    backlog: figures.backlog,
    quarantineCount: figures.quarantineCount,
    unsupportedCount: figures.unsupportedCount,
    deliveryProblemCount: figures.deliveryProblemCount,
    ...webhookAddresses(publicUrl, adapter, row.id),
    settings: may(me, 'channels.manage') ? row.settings : {},
    secretSet,
    capabilities: adapter.capabilities,
    teamIds: figures.teamIds,
    can: actsOf(me),
  };
}

function actsOf(me: Principal): (typeof CHANNEL_ACTS)[number][] {
  return [
    ...(may(me, 'channels.manage') ? (['manage', 'check', 'pause', 'remove'] as const) : []),
    ...(may(me, 'quarantine.read') ? (['quarantine'] as const) : []),
  ];
}

export const presentNetwork = ({
  network,
  title,
  settings,
  capabilities,
  webhook,
}: ChannelAdapter): NetworkDto => ({
  network,
  title,
  settings,
  capabilities,
  webhook: webhook !== undefined,
  perApp: webhook?.perApp ?? false,
});
