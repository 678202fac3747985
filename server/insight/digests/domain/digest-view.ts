import type { Change, DigestBrief, DigestScope, StandingState } from '../contract.js';

/** One quote of a customer, as far as its reader may know. */
export interface Quote {
  messageId: string;
  /** Null for a reader who may not open the conversation. */
  conversationId: string | null;
  text: string;
  /** Null for a reader who may not know people. */
  author: string | null;
  network: string;
  sentAt: Date;
}

export interface Standing {
  topicId: string;
  state: StandingState;
  note: string;
  url: string | null;
  byName: string;
  at: Date;
}

export interface ViewedGroup {
  topicId: string | null;
  label: string;
  count: number;
  before: number;
  p: number;
  change: Change;
  channels: Record<string, number>;
  sentiment: Record<string, number>;
  weeks: number[];
  repeaters: number;
  quotes: Quote[];
  standing: Standing | null;
}

export interface ViewedQuestion {
  messageId: string;
  text: string;
  count: number;
}

/** A digest as somebody reads it. */
export interface DigestView {
  id: string;
  scheduleId: string | null;
  name: string;
  periodStart: Date;
  periodEnd: Date;
  zone: string;
  scope: DigestScope;
  brief: DigestBrief;
  madeAt: Date;
  sentAt: Date | null;
  groups: ViewedGroup[];
  questions: ViewedQuestion[];
}
