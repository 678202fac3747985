import type { ReplyRecord } from '../../../channels/index.js';

export const REPLY_ABILITIES = ['undo', 'retry', 'mark-sent', 'mark-not-sent', 'close'] as const;
export type ReplyAbility = (typeof REPLY_ABILITIES)[number];

export interface Decider {
  userId: string;
  /** Whether they may take back what others wrote. */
  isInCharge: boolean;
  mayReply: boolean;
}

type Facts = Pick<ReplyRecord, 'state' | 'undoUntil' | 'createdBy' | 'closedAt'>;

/** What this person can do with a reply now. */
export function abilitiesOn(reply: Facts, who: Decider, now: Date): ReplyAbility[] {
  if (!who.mayReply) return [];
  switch (reply.state) {
    case 'awaiting-approval':
      return isTheirsToUndo(reply, who) ? ['undo'] : [];
    case 'queued':
      return mayUndo(reply, who, now) ? ['undo'] : [];
    case 'failed':
      return reply.closedAt ? ['retry'] : ['retry', 'close'];
    case 'unknown':
      return reply.closedAt
        ? ['mark-sent', 'mark-not-sent']
        : ['mark-sent', 'mark-not-sent', 'close'];
    default:
      return [];
  }
}

const mayUndo = (reply: Facts, who: Decider, now: Date): boolean =>
  reply.undoUntil !== null && now < reply.undoUntil && isTheirsToUndo(reply, who);

/** Nobody takes back what a colleague wrote, but those in charge. */
export const isTheirsToUndo = (
  reply: Pick<ReplyRecord, 'createdBy'>,
  who: Pick<Decider, 'userId' | 'isInCharge'>,
): boolean => who.isInCharge || reply.createdBy === who.userId;
