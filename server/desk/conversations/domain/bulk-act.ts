import type { Outcome, Priority, Status } from '../contract.js';

/** What can be done to many conversations at once. */
export type BulkAct =
  | { type: 'assign'; userId: string | null; teamId: string | null }
  | { type: 'resolve'; outcome: Outcome; reason?: string | undefined }
  | { type: 'reopen' }
  | { type: 'priority'; priority: Priority }
  | { type: 'tag'; tagId: string }
  | { type: 'untag'; tagId: string }
  | { type: 'snooze'; until: string | null };

/** How a conversation was before, and its event counter after: undo leaves alone what moved on since. */
export interface StateBefore {
  conversationId: string;
  status: Status;
  snoozedUntil: string | null;
  assigneeId: string | null;
  teamId: string | null;
  priority: Priority;
  tagIds: string[];
  seqAfter: number;
}

export interface BulkResult {
  id: string;
  done: number;
  failed: { conversationId: string; code: string; detail: string }[];
  undoUntil: Date | null;
}

/** What the desk notes by itself about a change; it does not stand in the way of taking the change back. */
export const FOLLOWS = [
  'conversation.due-changed',
  'conversation.ruled',
  'clock.warned',
  'clock.breached',
  'clock.met',
  'message.labelled',
] as const;
