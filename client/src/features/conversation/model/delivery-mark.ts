import type { Message, ReplyState } from '../../../api/types/conversations';

export type DeliveryMark =
  | 'sending-soon'
  | 'waiting'
  | 'sending'
  | 'approval'
  | 'sent'
  | 'delivered'
  | 'read'
  | 'failed'
  | 'unknown';

/** Why a reply failed; anything the desk does not know by name is told as `other`. */
const failures = [
  'unreachable',
  'rate-limited',
  'unavailable',
  'auth',
  'window-closed',
  'target-gone',
  'not-allowed',
  'invalid',
  'awaiting-moderation',
] as const;
export type FailureName = (typeof failures)[number] | 'said-not-sent' | 'other';

/** How far an answer has come. `now` decides whether it can still be undone. */
export function deliveryMark(reply: ReplyState, now: number): DeliveryMark {
  switch (reply.state) {
    case 'queued':
      if (undoLeftMs(reply, now) > 0) return 'sending-soon';
      return reply.attempt > 0 ? 'waiting' : 'sending';
    case 'awaiting-approval':
      return 'approval';
    case 'sent':
    case 'delivered':
    case 'read':
    case 'failed':
    case 'unknown':
      return reply.state;
    default:
      return 'sending';
  }
}

/** Milliseconds in which the reply can still be taken back; 0 afterwards. */
export const undoLeftMs = ({ undoUntil }: Pick<ReplyState, 'undoUntil'>, now: number): number =>
  undoUntil === null ? 0 : Math.max(0, Date.parse(undoUntil) - now);

/**
 * Why a reply was not sent. Without a class a person said so, who looked on the network; a class that
 * this client does not know yet is "other".
 */
export function failureName({ failureClass }: { failureClass: string | null }): FailureName {
  if (failureClass === null) return 'said-not-sent';
  return failures.find((name) => name === failureClass) ?? 'other';
}

/** A reply taken back is not part of the thread. */
export const isTakenBack = (message: Message): boolean => message.reply?.state === 'cancelled';
