/**
 * What the desk and the networks say to each other. An adapter translates between a network's own
 * HTTP contract and these types; nothing above the edge knows a network by name.
 */
import type { EgressHttp } from '../platform/egress/contract.js';

/** What people do on a network. A conversation has the kind of the item that opened it. */
export const ITEM_KINDS = ['comment', 'message', 'review', 'forum', 'mention'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** An author's profile as the network shows it. Names are display data, never proof of identity. */
export interface InboundAuthor {
  /** The network's id of the person; where it gives none, the id of what they wrote. */
  externalId: string;
  name?: string;
  handle?: string;
  avatarUrl?: string;
  profileUrl?: string;
  followers?: number;
}

/** The post, ad, video, listing or topic under which people talk. */
export interface InboundPublication {
  externalId: string;
  kind: 'post' | 'ad' | 'video' | 'listing' | 'topic';
  title?: string;
  text?: string;
  authorName?: string;
  permalink?: string;
  imageUrl?: string;
  publishedAt?: Date;
}

export interface InboundAttachment {
  type: 'image' | 'video' | 'audio' | 'file' | 'sticker' | 'location' | 'link';
  /** As the payload has it. Fetched only through the egress guard, never by a client. */
  url?: string;
  name?: string;
  mime?: string;
}

/** Where an item belongs. `key` is absent where the root follows from the parents (comments). */
export interface ThreadRef {
  /** Counterpart's id for messages, review id, topic id; the root comment when the network says it. */
  key?: string;
  /** The item that this one answers, when it answers one. */
  parentExternalId?: string;
}

interface ItemBase {
  /** The network's id of the connected account (page, location, forum host). */
  accountId: string;
  kind: ItemKind;
  /** The network's time of what happened. */
  occurredAt: Date;
}

interface Addressed extends ItemBase {
  externalId: string;
}

/** Somebody wrote something: a customer (`inbound`), or the brand itself, also outside the desk (`outbound`). */
export interface ItemCreated extends Addressed {
  type: 'created';
  direction: 'inbound' | 'outbound';
  author: InboundAuthor;
  text: string;
  attachments: InboundAttachment[];
  thread: ThreadRef;
  publication?: InboundPublication;
  /** 1–5 where the network has stars; recommendations are 5 (positive) and 1 (negative). */
  rating?: number;
  /** Short title of a review or topic. */
  subject?: string;
  permalink?: string;
  /** False for what is seen by both sides only. */
  isPublic: boolean;
  /** The `replyId` that our own send put in, when the network echoes it. */
  correlation?: string;
}

/** Text, attachments or rating changed. `occurredAt` orders revisions. */
export interface ItemEdited extends Addressed {
  type: 'edited';
  text?: string;
  attachments?: InboundAttachment[];
  rating?: number;
  subject?: string;
}

export interface ItemRemoved extends Addressed {
  type: 'removed';
  by: 'author' | 'brand' | 'network' | 'unknown';
}

/** A removed item came back (Discourse recovers posts). */
export interface ItemRestored extends Addressed {
  type: 'restored';
}

export interface ItemVisibilityChanged extends Addressed {
  type: 'visibility';
  hidden: boolean;
}

/** The customer's device got or showed our messages: named ones, or all up to a time. */
export interface ReceiptArrived extends ItemBase {
  type: 'receipt';
  state: 'delivered' | 'read';
  threadKey: string;
  externalIds?: string[];
  upTo?: Date;
}

/** The network failed a message after having accepted it. */
export interface DeliveryRefused extends Addressed {
  type: 'refused';
  failure: FailureClass;
  detail: string;
}

/** A publication appeared or changed, without anybody having commented yet. */
export interface PublicationSeen extends ItemBase {
  type: 'publication';
  publication: InboundPublication;
  removed?: boolean;
}

/** A person's profile changed. */
export interface ProfileSeen extends ItemBase {
  type: 'profile';
  author: InboundAuthor;
}

/** Known to be without meaning for the desk, or not known: stored in the journal and counted. */
export interface ItemUnsupported {
  type: 'unsupported';
  accountId?: string;
  /** Stable short name for counting, such as `feed/reaction/add`. */
  what: string;
}

export type InboundItem =
  | ItemCreated
  | ItemEdited
  | ItemRemoved
  | ItemRestored
  | ItemVisibilityChanged
  | ReceiptArrived
  | DeliveryRefused
  | PublicationSeen
  | ProfileSeen
  | ItemUnsupported;

/** One element of a delivery: understood, or set aside with a reason, so that neighbours go on. */
export type DecodedItem =
  { ok: true; item: InboundItem } | { ok: false; reason: string; fragment: string };

/** What arrived, byte for byte. Header names are lower case. */
export interface RawDelivery {
  origin: 'webhook' | 'poll';
  headers: Readonly<Record<string, string>>;
  body: Buffer;
  receivedAt: Date;
}

/** How text is counted against a limit. */
export type LengthUnit = 'utf16' | 'codepoints' | 'graphemes' | 'bytes';

export interface ReplyCapability {
  maxLength: { limit: number; unit: LengthUnit };
  minLength?: number;
  attachments: { max: number; maxBytes: number; types: readonly string[] };
  /** How long after which act a reply is possible; absent: always. */
  window?: { hours: number; opensBy: 'customer-message' | 'item' };
  /** How long after the customer's message the network takes what no person wrote; absent: as long as a person's. */
  automaticHours?: number;
  /** `one-only`: a second is refused; `overwrites`: a second replaces the first. */
  once?: 'one-only' | 'overwrites';
  /** How an unknown outcome can be settled. */
  settle: 'idempotency-key' | 'read-back' | 'echo' | 'replace' | 'none';
}

/** What a channel can do with one kind of item. The composer and the send ledger read nothing else. */
export interface KindCapabilities {
  publicReply?: ReplyCapability;
  privateReply?: ReplyCapability;
  like: boolean;
  hide: boolean;
  delete: boolean;
  editReply: boolean;
}

export interface ChannelCapabilities {
  kinds: Partial<Record<ItemKind, KindCapabilities>>;
  /** Sends a minute for the whole channel, and how many may go at once after a pause. */
  pace: { perMinute: number; burst: number };
}

/** Why a reply did not go out, with the remedy that follows from it. */
export const FAILURE_CLASSES = [
  'unreachable', // DNS, refused, TLS: nothing left the house; retried
  'rate-limited', // retried after what the network says
  'unavailable', // the network said that it did nothing (503 with Retry-After); retried
  'auth', // token dead: reconnect the channel
  'window-closed', // too late by the network's rule
  'target-gone', // comment, topic or person no longer there
  'not-allowed', // the network's policy or the account's rights
  'invalid', // text or attachment refused
  'awaiting-moderation', // accepted, but held back by the network
] as const;
export type FailureClass = (typeof FAILURE_CLASSES)[number];

export interface OutboundAttachment {
  name: string;
  mime: string;
  bytes: number;
  read(): Promise<Buffer>;
}

export interface OutboundReply {
  replyId: string;
  /** Made by the client; the idempotency key wherever the network takes one. */
  clientMessageId: string;
  kind: ItemKind;
  mode: 'public' | 'private';
  text: string;
  attachments: readonly OutboundAttachment[];
  /** Where it goes, in the network's own ids. */
  target: ReplyTarget;
  attempt: number;
}

export interface ReplyTarget {
  threadKey: string;
  /** The item that is answered: comment, post, review; absent for a fresh message. */
  parentExternalId?: string;
  publicationExternalId?: string;
  /** The person addressed, for private messages. */
  counterpartExternalId?: string;
  /** When the person last wrote: decides windows and tags. */
  lastCustomerMessageAt?: Date;
}

export type SendOutcome =
  | { outcome: 'sent'; externalId: string; at?: Date; permalink?: string }
  | { outcome: 'not-sent'; failure: FailureClass; detail: string; retryAfterMs?: number }
  | { outcome: 'unknown'; detail: string };

/** What came of hiding something or showing it again; asking twice is asking once. */
export type HidingOutcome = { outcome: 'done' } | Exclude<SendOutcome, { outcome: 'sent' }>;

export type ReadBackOutcome =
  | { outcome: 'found'; externalId: string; at?: Date }
  | { outcome: 'absent' }
  | { outcome: 'cannot-tell'; detail: string };

/** One field of a channel's settings: drives the connect form, the command line and validation. */
export interface SettingsField {
  name: string;
  label: string;
  help: string;
  required: boolean;
  secret: boolean;
  type: 'text' | 'url' | 'number' | 'json';
  default?: string | number;
}

export type ChannelSettings = Readonly<Record<string, string | number | undefined>>;

/** What an adapter gets for a call: the settings of one channel and the guarded way out. */
export interface NetworkCall {
  channelId: string;
  settings: ChannelSettings;
  http: EgressHttp;
  now: Date;
  signal?: AbortSignal;
}

export type PollState = Readonly<Record<string, string>>;

/** One resource as read back. The key changes when the resource does, so that nothing is journalled twice. */
export interface PolledDelivery {
  key: string;
  headers: Record<string, string>;
  body: Buffer;
}

export interface PollPage {
  deliveries: PolledDelivery[];
  state: PollState;
  /** True when the next page should be read at once. */
  more: boolean;
}

export interface CheckStep {
  name: string;
  ok: boolean;
  detail: string;
}

export interface HandshakeAnswer {
  status: number;
  contentType: string;
  body: string;
}

export interface WebhookContract {
  /** One address for all accounts of an app (`/hooks/<network>`), besides one per channel. */
  perApp: boolean;
  /** Answer to the network's verification request, or undefined when it is none or not for this channel. */
  handshake?(
    query: Readonly<Record<string, string>>,
    settings: ChannelSettings,
  ): HandshakeAnswer | undefined;
  /** Checked on raw bytes, in constant time, before anything is parsed. Never throws. */
  verify(delivery: RawDelivery, settings: ChannelSettings): boolean;
  /** The network's id of this delivery; absent: the hash of the body. */
  deliveryKey?(delivery: RawDelivery): string | undefined;
}

/** Thrown by adapters' calls when the network refuses the credentials. */
export class ChannelAuthError extends Error {
  override readonly name = 'ChannelAuthError';
}

export interface ChannelAdapter {
  /** As in addresses and settings: `facebook`, `google-reviews`, `discourse`. */
  readonly network: string;
  readonly title: string;
  readonly settings: readonly SettingsField[];
  readonly capabilities: ChannelCapabilities;
  /** Where identities live: two adapters of one network share people. */
  readonly identityNetwork: string;
  /** The account's id on the network, unique per connected channel. Throws with a sentence on bad settings. */
  accountId(settings: ChannelSettings): string;
  readonly webhook?: WebhookContract;
  /** Throws only when the whole body cannot be read; a bad element is returned as such. */
  decode(delivery: RawDelivery, settings: ChannelSettings | undefined): DecodedItem[];
  pollEverySeconds?(settings: ChannelSettings): number;
  /** Reads one page of what happened since the state, with overlap. Throws ChannelAuthError. */
  poll?(call: NetworkCall, state: PollState): Promise<PollPage>;
  /** Never throws for what a network can answer; the outcome says what is known. */
  send(call: NetworkCall, reply: OutboundReply): Promise<SendOutcome>;
  /** Looks for an earlier attempt of this reply since the time. */
  readBack?(call: NetworkCall, reply: OutboundReply, since: Date): Promise<ReadBackOutcome>;
  /** Hides an item from the public, or shows it again. Never throws for what a network can answer. */
  setHidden?(call: NetworkCall, externalId: string, hidden: boolean): Promise<HidingOutcome>;
  /** What the test button shows, step by step. */
  check(call: NetworkCall): Promise<CheckStep[]>;
  /**
   * Name and picture of a person whose deliveries carry none (Messenger); undefined where the
   * network tells nothing. Throws ChannelAuthError.
   */
  profile?(call: NetworkCall, personExternalId: string): Promise<InboundAuthor | undefined>;
  /** Tells the network to deliver to us (Meta: subscribed_apps). */
  subscribe?(call: NetworkCall): Promise<CheckStep>;
}

/** Events of the registry and of what was set aside. */
export interface ChannelEvents {
  'channel.connected': { channelId: string };
  'channel.changed': { channelId: string };
  'channel.auth-failed': { channelId: string };
  'channel.recovered': { channelId: string };
}
