/**
 * What others may know of the local stand-ins: the data they can be filled with, the acts they can
 * play, the faults they can show and what they keep of every effect. All times are ISO 8601 (UTC);
 * all ids are the network's own, as strings.
 */
import type { ChannelSettings } from '../channels/contract.js';
import type { SandboxCrm, SandboxNetwork, SandboxSnapshot } from './contract-snapshot.js';

export type * from './contract-snapshot.js';

/** One account of the stand-in, with the settings that connect it as a channel of the desk. */
export interface SandboxChannel {
  network: SandboxNetwork;
  /** Page id, location id or host of the forum: how effects name the account. */
  accountId: string;
  settings: ChannelSettings;
}

/** Addresses and credentials of the stand-in CRMs. */
export interface SandboxCrms {
  hubspot: { baseUrl: string; accessToken: string };
  salesforce: { baseUrl: string; clientId: string; clientSecret: string };
}

/** Who acts: a person by name (made when new), or the brand itself outside the desk. */
interface Actor {
  author?: string;
  byBrand?: boolean;
  /** When it happens for the network; now when absent. */
  at?: string;
}

/** One scripted act of a customer, or of the brand outside the desk. */
export type SandboxAct =
  | ({ do: 'page-post'; pageId?: string; text: string } & Actor)
  | ({ do: 'comment'; pageId?: string; postId?: string; text: string; imageUrl?: string } & Actor)
  | ({ do: 'reply'; commentId: string; text: string; imageUrl?: string } & Actor)
  | { do: 'edit'; commentId: string; text: string; at?: string }
  | { do: 'remove'; commentId: string; at?: string }
  | { do: 'hide' | 'unhide'; commentId: string; at?: string }
  | ({ do: 'recommendation'; pageId?: string; recommends: boolean; text: string } & Actor)
  | { do: 'recommendation-edit'; storyId: string; recommends?: boolean; text?: string; at?: string }
  | { do: 'recommendation-remove'; storyId: string; at?: string }
  | ({ do: 'message'; pageId?: string; personId?: string; text: string; imageUrl?: string } & Actor)
  | { do: 'read'; pageId?: string; personId: string; at?: string }
  | ({ do: 'review'; stars: number; text?: string } & Actor)
  | { do: 'review-edit'; reviewId: string; stars?: number; text?: string; at?: string }
  | { do: 'review-remove'; reviewId: string }
  | { do: 'review-answer'; reviewId: string; text: string; at?: string }
  | ({ do: 'topic'; title: string; text: string; category?: string } & Actor)
  | ({ do: 'post'; topicId: string; text: string; replyToNumber?: number } & Actor)
  | { do: 'post-edit'; postId: string; text: string; at?: string }
  | { do: 'post-remove' | 'post-recover'; postId: string; at?: string }
  | CrmContactAct
  | CrmDealAct;

/** A contact of a CRM: a new one, or one with this id that changes. */
interface CrmContactAct {
  do: 'crm-contact';
  crm: SandboxCrm;
  id?: string;
  firstName?: string;
  lastName?: string;
  email?: string;
  phone?: string;
  language?: string;
  properties?: Record<string, string>;
  at?: string;
}

interface CrmDealAct {
  do: 'crm-deal';
  crm: SandboxCrm;
  id?: string;
  name?: string;
  amount?: string;
  currency?: string;
  contactIds?: string[];
  closedAt?: string;
  at?: string;
}

/** How the webhooks of a list of acts travel. */
export interface DeliveryOptions {
  /** How many times each webhook is sent; default 1. */
  duplicate?: number;
  /** Events of one account in one POST, at most; default 1. Networks without batches ignore it. */
  batch?: number;
  delayMs?: number;
  shuffle?: boolean;
  /** No webhook at all: what only reading back can find. */
  withhold?: boolean;
}

export interface ActRequest {
  acts: SandboxAct[];
  options?: DeliveryOptions;
}

/** What an act made. `id` is the network's id of the item, `authorId` of the person. */
export interface ActResult {
  id: string;
  authorId?: string;
  /** Post of a comment, topic of a forum post. */
  threadId?: string;
  postNumber?: number;
}

/** Where a network's webhooks go. */
export interface SandboxHook {
  network: 'facebook' | 'discourse';
  url: string;
  /** Absent: the stand-in's own app secret or webhook secret. */
  secret?: string;
  /** Facebook only; absent: the stand-in's own. */
  verifyToken?: string;
  /** Pages to which it is limited; absent: all. */
  accountIds?: string[];
  /** False leaves the pages without the app until POST /{page}/subscribed_apps; default true. */
  install?: boolean;
}

export interface HookState {
  network: 'facebook' | 'discourse';
  url: string;
  accountIds?: string[];
  /** Facebook: the verification request was answered rightly. Discourse needs none: always true. */
  verified: boolean;
  waiting: number;
  delivered: number;
  lastError?: string;
}

/**
 * - `refuse`: the port is closed for delayMs (default 2,000), so that connecting fails;
 * - `429`, `500-before`, `auth`: answered so, in the network's own words, without effect (the Graph
 *   API tells of too many calls by error code 32 with status 400);
 * - `500-after`, `drop-after`, `reset-body`: effect, then 500, no answer, half an answer;
 * - `slow`: waits delayMs, then effect and answer; `late`: effect at once, answer after delayMs.
 */
export const FAULT_MODES = [
  'refuse',
  '429',
  '500-before',
  '500-after',
  'drop-after',
  'slow',
  'late',
  'reset-body',
  'auth',
] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

export interface SandboxFault {
  match?: {
    network?: SandboxNetwork | SandboxCrm;
    /** Method and path without the network's prefix and version; `*` stands for anything: `POST *\/comments`. */
    route?: string;
  };
  mode: FaultMode;
  /** How many calls it meets; default 1. */
  times?: number;
  retryAfterSec?: number;
  delayMs?: number;
}

export const EFFECT_KINDS = [
  'comment',
  'private-reply',
  'message',
  'page-post',
  'review-reply',
  'review-reply-removed',
  'forum-post',
  'forum-message',
  'edit',
  'remove',
  'hide',
  'like',
  'upload',
  'crm-note',
] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** One thing that the brand's API calls made happen: what a judge counts. */
export interface SandboxEffect {
  seq: number;
  at: string;
  network: SandboxNetwork | SandboxCrm;
  kind: EffectKind;
  accountId: string;
  externalId: string;
  /** Comment, review, topic or person that it answers. */
  parentId?: string;
  text?: string;
  /** What the call carried to be recognised by: Messenger's metadata. */
  correlation?: string;
  /** Number of files sent with it. */
  attachments?: number;
}

export interface EffectFilter {
  kind?: string;
  network?: string;
  parentId?: string;
  correlation?: string;
  text?: string;
  /** Only effects with a greater seq. */
  after?: number;
}

export interface SandboxControl {
  /** True until something was loaded or written. */
  readonly empty: boolean;
  load(snapshot: SandboxSnapshot): Promise<{ added: number }>;
  act(request: ActRequest): Promise<ActResult[]>;
  effects(filter?: EffectFilter): SandboxEffect[];
  /** Replaces the webhook addresses; what waits for an address that stays is kept. */
  setHooks(hooks: readonly SandboxHook[]): Promise<void>;
  hooks(): HookState[];
  addFault(fault: SandboxFault): void;
  clearFaults(): void;
}

export interface SandboxOptions {
  /** 0 takes a free port. */
  port: number;
  /** Default 127.0.0.1. */
  host?: string;
  dataDir: string;
  hooks?: readonly SandboxHook[];
  seed?: SandboxSnapshot;
}

export interface RunningSandbox {
  url: string;
  /** One entry an account: what connects the desk to this stand-in. */
  channels: readonly SandboxChannel[];
  /** What connects the desk to the stand-in CRMs. */
  crms: SandboxCrms;
  control: SandboxControl;
  close(): Promise<void>;
}
