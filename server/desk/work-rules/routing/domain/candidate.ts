import type { WorkState } from '../../../agents/contract.js';

/** A person who may get work, as a decision sees them. */
export interface Candidate {
  userId: string;
  name: string;
  state: WorkState;
  isAbsent: boolean;
  /** Who stands in while they are absent. */
  deputyId: string | null;
  channelIds: 'all' | ReadonlySet<string>;
  teamIds: ReadonlySet<string>;
  languages: ReadonlySet<string>;
  skills: ReadonlySet<string>;
  capacity: number;
  /** Units of open work. */
  load: number;
  /** When a queue last gave them something; null: never. */
  lastGivenAt: Date | null;
}

/** Something that waits in a queue. */
export interface Waiting {
  entryId: string;
  conversationId: string;
  queueId: string;
  channelId: string;
  /** Of the conversation; set by hand or rule, it comes before that of the queue. */
  teamId: string | null;
  /** Code of two letters; null when unknown. */
  language: string | null;
  /** 1 urgent to 4 low. */
  priority: number;
  dueAt: Date | null;
  since: Date;
  /** Units of capacity that it takes. */
  weight: number;
  /** Who last served this customer. */
  lastAgentId: string | null;
  /** Who let it lie, so that it came back. */
  passedIds: readonly string[];
}
