import type { AgentKey } from './people.js';
import type { Language, Scenario } from './scenario.js';

export type AccountKey = 'nl' | 'be' | 'google' | 'forum';
export type StoryKind = 'comment' | 'message' | 'review' | 'forum';

/** One account of one human being. `who` is the same number wherever that human being writes. */
export interface StoryPerson {
  who: number;
  account: AccountKey;
  /** The network's id. */
  id: string;
  name: string;
  username?: string;
  language: Language;
}

export type StoryAuthor = { person: StoryPerson } | { agent: AgentKey } | { elsewhere: true };

export interface StoryItem {
  externalId: string;
  parentId?: string;
  /** Forum: place in the topic. */
  number?: number;
  at: Date;
  author: StoryAuthor;
  text: string;
  stars?: number;
  edits: { at: Date; text: string; stars?: number }[];
  removedAt?: Date;
  hiddenAt?: Date;
  /** Somebody at the desk said that it needs no answer. */
  excused?: { at: Date; by: AgentKey };
}

export interface StoryNote {
  at: Date;
  author: AgentKey;
  text: string;
  mentions: AgentKey[];
}

export type StoryState =
  | { status: 'open' }
  | { status: 'waiting'; at: Date; by: AgentKey }
  | { status: 'snoozed'; at: Date; by: AgentKey; until: Date | null }
  | {
      status: 'resolved';
      at: Date;
      by: AgentKey;
      outcome: Scenario['outcome'];
      reason: string | null;
    };

/** A reply that never arrived, or of which nobody knows. */
export interface StoryFailure {
  at: Date;
  author: AgentKey;
  text: string;
  /** Absent: unknown. */
  failureClass?: string;
  detail: string;
}

export interface StoryThread {
  key: string;
  account: AccountKey;
  kind: StoryKind;
  language: Language;
  threadKey: string;
  /** Post or topic. */
  publicationId?: string;
  title?: string;
  items: StoryItem[];
  notes: StoryNote[];
  tags: string[];
  priority: number;
  team: string | null;
  assignee: { agent: AgentKey; at: Date; by: AgentKey } | null;
  /** Settled before, and opened again by the customer. */
  earlier: { at: Date; by: AgentKey; reopenedAt: Date } | null;
  state: StoryState;
  failure: StoryFailure | null;
}

export interface StoryPost {
  account: 'nl' | 'be';
  key: string;
  externalId: string;
  at: Date;
  text: string;
}

/** Two accounts of one human being: linked by somebody, or only alike. */
export interface StoryKinship {
  from: StoryPerson;
  to: StoryPerson;
  link: { evidence: string; detail: string; by: AgentKey; at: Date } | null;
  email: string;
}

/** A participant whose part of a thread was given a conversation of its own. */
export interface StorySplit {
  thread: StoryThread;
  person: StoryPerson;
  by: AgentKey;
  at: Date;
}

/** A month at the demo brand. Times are real moments; nothing lies after `now`. */
export interface Story {
  now: Date;
  people: StoryPerson[];
  posts: StoryPost[];
  threads: StoryThread[];
  kinships: StoryKinship[];
  splits: StorySplit[];
}
