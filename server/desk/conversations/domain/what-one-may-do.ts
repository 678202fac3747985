import type { Principal } from '../../../access/contract.js';
import type { ItemKind } from '../../../channels/contract.js';
import type { Status } from '../contract.js';
import { statusAfter } from './status-table.js';

export const CONVERSATION_ABILITIES = [
  'reply.public',
  'reply.private',
  'note',
  'resolve',
  'reopen',
  'wait',
  'snooze',
  'assign',
  'tag',
  'priority',
  'split',
  'join',
  'matter',
] as const;
export type ConversationAbility = (typeof CONVERSATION_ABILITIES)[number];

export const MESSAGE_ABILITIES = [
  'no-answer-needed',
  'hide',
  'unhide',
  'retry',
  'mark-sent',
  'mark-not-sent',
  'undo',
] as const;
export type MessageAbility = (typeof MESSAGE_ABILITIES)[number];

const STEPS = ['resolve', 'reopen', 'wait', 'snooze'] as const;

/** What can be done with a conversation from a list, by somebody who may work on it. */
export const deskAbilities = (status: Status, mayWork: boolean): ConversationAbility[] =>
  mayWork
    ? [
        'note',
        'assign',
        'tag',
        'priority',
        'matter',
        ...STEPS.filter((step) => statusAfter(status, step) !== undefined),
      ]
    : [];

interface Thread {
  kind: ItemKind;
  /** Who wrote in it; `isApart` when their part has a conversation of its own. */
  participants: readonly { isRoot: boolean; isApart: boolean }[];
  isPart: boolean;
}

/** A thread of several people can be taken apart, and what was taken apart joined again. */
export function threadAbilities(thread: Thread, mayWork: boolean): ConversationAbility[] {
  if (!mayWork) return [];
  const canSplit =
    thread.kind !== 'message' &&
    thread.kind !== 'review' &&
    thread.participants.some(({ isRoot, isApart }) => !isRoot && !isApart);
  return [...(canSplit ? (['split'] as const) : []), ...(thread.isPart ? (['join'] as const) : [])];
}

interface Written {
  direction: 'inbound' | 'outbound' | 'note';
  removedAt: Date | null;
  hiddenAt: Date | null;
  /** The network lets the brand hide it. */
  isHideable: boolean;
  reply: { state: string; undoUntil: Date | null } | null;
}

/** What can be done with one message, by somebody who may work on its conversation. */
export function messageAbilities(
  { direction, removedAt, hiddenAt, isHideable, reply }: Written,
  { mayWork, mayReply }: { mayWork: boolean; mayReply: boolean },
  now: Date,
): MessageAbility[] {
  if (direction === 'inbound') {
    if (!mayWork || removedAt) return [];
    const hiding = hiddenAt ? 'unhide' : 'hide';
    return isHideable ? ['no-answer-needed', hiding] : ['no-answer-needed'];
  }
  if (!reply || !mayReply) return [];
  if (reply.state === 'failed') return ['retry'];
  if (reply.state === 'unknown') return ['mark-sent', 'mark-not-sent'];
  if (reply.state === 'queued' && reply.undoUntil && now < reply.undoUntil) return ['undo'];
  return [];
}

/** Removed messages keep their text for those who answer for the desk. */
export const mayReadRemoved = ({ role }: Pick<Principal, 'role'>): boolean =>
  role === 'supervisor' || role === 'administrator';
