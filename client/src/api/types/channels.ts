import type { Instant, Kind } from './common';

export type LengthUnit = string;

export interface ReplyCapability {
  maxLength: { limit: number; unit: LengthUnit };
  minLength?: number;
  attachments: { max: number; maxBytes: number; types: string[] };
  window?: { hours: number; opensBy: 'customer-message' | 'item' };
  once?: 'one-only' | 'overwrites';
  settle: string;
}

export interface KindCapabilities {
  publicReply?: ReplyCapability;
  privateReply?: ReplyCapability;
  like: boolean;
  hide: boolean;
  delete: boolean;
  editReply: boolean;
}

export interface ChannelCapabilities {
  kinds: Partial<Record<Kind, KindCapabilities>>;
  pace: { perMinute: number; burst: number };
}

/** One field of a channel's settings, as the adapter describes it: drives the connect form. */
export interface SettingsField {
  name: string;
  label: string;
  help: string;
  required: boolean;
  secret: boolean;
  type: 'text' | 'url' | 'number' | 'json';
  default?: string | number;
}

export interface Network {
  network: string;
  title: string;
  settings: SettingsField[];
  capabilities: ChannelCapabilities;
  webhook: boolean;
  perApp: boolean;
}

export type ChannelState = 'connected' | 'auth-failed' | 'paused' | 'removed';

export interface Channel {
  id: string;
  network: string;
  name: string;
  accountId: string;
  state: ChannelState;
  stateReason: string | null;
  stateAt: Instant;
  lastItemAt: Instant | null;
  lastWebhookAt: Instant | null;
  lastPollAt: Instant | null;
  lastPollError: string | null;
  tokenExpiresAt: Instant | null;
  backlog: number;
  quarantineCount: number;
  unsupportedCount: number;
  deliveryProblemCount: number;
  webhookUrl: string | null;
  appWebhookUrl: string | null;
  settings: Record<string, string | number | null>;
  secretSet: string[];
  capabilities: ChannelCapabilities;
  teamIds: string[];
  can: ('manage' | 'check' | 'pause' | 'remove' | 'quarantine')[];
}

export interface CheckStep {
  name: string;
  ok: boolean;
  detail: string;
}

export interface QuarantineItem {
  id: string;
  channelId: string;
  network: string;
  code: string;
  reason: string;
  fragment: unknown;
  createdAt: Instant;
  resolvedAt: Instant | null;
  resolution: string | null;
  inboundEventId: string;
  can: ('replay' | 'dismiss')[];
}

export interface UnsupportedCount {
  what: string;
  count: number;
  firstAt: Instant;
  lastAt: Instant;
}
