import type { Sentiment } from '../../language/contract.js';

/** A conversation as far as figures care. Times are epoch milliseconds, in any order. */
export interface Story {
  conversationId: string;
  channelId: string;
  kind: string;
  teamId: string | null;
  /** Whose it is now. */
  agentId: string | null;
  language: string | null;
  topicId: string | null;
  segments: readonly string[];
  openedAt: number;
  words: readonly Word[];
  /** Changes of the status; before the first one it is open. */
  statuses: readonly { at: number; to: string }[];
  /** Targets that were decided. */
  promises: readonly { at: number; isMet: boolean; agentId: string | null }[];
  ratings: readonly RatingAsked[];
  automatic: readonly AutomaticAnswer[];
}

/** One message of a customer, or of the brand as far as the customer could see it. */
export interface Word {
  messageId: string;
  at: number;
  from: 'customer' | 'person' | 'desk';
  /** Of a reply: who wrote it; null when it was written elsewhere. */
  authorId: string | null;
  /** Removed, or excused from an answer. */
  needsNoAnswer: boolean;
  isPublic: boolean;
  language: string | null;
  topicId: string | null;
  sentiment: Sentiment | null;
  isComplaint: boolean;
}

export interface RatingAsked {
  askedAt: number;
  answeredAt: number | null;
  rating: number | null;
  agentId: string | null;
}

export interface AutomaticAnswer {
  messageId: string;
  at: number;
  verdict: 'right' | 'wrong' | null;
  verdictAt: number | null;
}
