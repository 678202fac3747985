import type { Condition } from '../conditions/contract.js';

/** How a queue chooses among those who can take it; from `pull` people take by themselves. */
export const STRATEGIES = ['last-agent', 'least-loaded', 'longest-idle', 'pull'] as const;
export type Strategy = (typeof STRATEGIES)[number];

/** What a queue gives up after a while of waiting; `team` opens it to another team as well. */
export const GIVE_UPS = ['skills', 'language', 'strategy', 'team'] as const;
export type GiveUp = (typeof GIVE_UPS)[number];

export interface RelaxStep {
  afterMinutes: number;
  giveUp: GiveUp;
  /** With `team`: the other team; null opens it to every team of the channel. */
  teamId: string | null;
}

export interface QueueContent {
  name: string;
  condition: Condition;
  /** All of them are needed. */
  skills: readonly string[];
  /** Whether the agent has to speak the language of the conversation. */
  needsLanguage: boolean;
  /** Null: every team that works on the channel. */
  teamId: string | null;
  strategy: Strategy;
  steps: readonly RelaxStep[];
  enabled: boolean;
}

export interface Queue extends QueueContent {
  id: string;
  version: number;
}

/** Kinds of conversation, as they weigh. */
export const WEIGHED_KINDS = ['comment', 'message', 'review', 'forum', 'mention'] as const;
export type WeighedKind = (typeof WEIGHED_KINDS)[number];

/** Units of capacity that one open conversation of a kind takes. */
export type Weights = Readonly<Record<WeighedKind, number>>;

export interface RoutingSettings {
  weights: Weights;
  /** Work of somebody who is away or off goes back after so many minutes. */
  returnGoneMinutes: number;
  /** So do conversations that wait for an answer for so many minutes of business time. */
  returnSilentMinutes: number;
  /** Null: the default calendar. */
  calendarId: string | null;
}

/** Why somebody gets no work from a queue just now, or how they stand among those who can. */
export type Verdict =
  | { kind: 'chosen' | 'could' }
  | { kind: 'off' | 'away' | 'absent' | 'full' | 'no-access' | 'other-team' | 'let-it-lie' }
  | { kind: 'no-skill'; skills: readonly string[] }
  | { kind: 'no-language'; language: string };

/** Events that this module writes. */
export interface RoutingEvents {
  'conversation.queued': { queueId: string; queueName: string };
  'conversation.routed': { queueId: string; queueName: string; userId: string };
  /** Back from somebody silent or gone. */
  'conversation.returned-to-queue': { queueId: string; fromUserId: string; why: string };
  /** Null: what holds for all of them. */
  'queue.changed': { queueId: string | null };
}
