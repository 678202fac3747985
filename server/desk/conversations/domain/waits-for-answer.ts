import type { Status } from '../contract.js';

interface Said {
  direction: 'inbound' | 'outbound' | 'note';
  sentAt: Date;
  removedAt: Date | null;
  noAnswerNeededAt: Date | null;
}

interface Standing {
  status: Status;
  unansweredSince: Date | null;
}

/** A customer said it after the last reply, it is still there, and nobody said that it needs no answer. */
export const waitsForAnswer = (message: Said, { status, unansweredSince }: Standing): boolean =>
  message.direction === 'inbound' &&
  message.removedAt === null &&
  message.noAnswerNeededAt === null &&
  status !== 'resolved' &&
  unansweredSince !== null &&
  message.sentAt >= unansweredSince;
