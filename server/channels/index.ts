/** The edge: every social network, in and out. */
export { ChannelCredentialsModule } from './channel-credentials.module.js';
export { ChannelsModule } from './channels.module.js';
export { registerWebhooks } from './intake/api/webhooks.js';
export type { JournalEntry, SetAside, UnsupportedSeen } from './intake/contract.js';
export { JournalRepository } from './intake/data/journal.repository.js';
export { QuarantineRepository } from './intake/data/quarantine.repository.js';
export { adapterFor, adapters } from './registry/adapters.js';
export { ChangeChannel } from './registry/application/change-channel.js';
export { ConnectChannel } from './registry/application/connect-channel.js';
export { DescribeChannel } from './registry/application/describe-channel.js';
export { ForgetCredentials } from './registry/application/forget-credentials.js';
export { ReportChannelHealth } from './registry/application/report-channel-health.js';
export {
  type ChannelDescription,
  ChannelRegistry,
  type ConnectedChannel,
} from './registry/channel-registry.js';
export * from './delivery/delivery.exports.js';
