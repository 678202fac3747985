import {
  optionalFields,
  optionalName,
  optionalText,
  storable,
  type Fields,
} from '../shared/reading.js';
import { optionalTime, time } from '../shared/times.js';

const STARS: Readonly<Record<string, number>> = { ONE: 1, TWO: 2, THREE: 3, FOUR: 4, FIVE: 5 };

export interface ReviewReply {
  externalId: string;
  text: string;
  at: Date;
  /** Set when Google's policy check refused it. */
  rejected: string | undefined;
}

export function starsOf(review: Fields): number | undefined {
  return STARS[optionalName(review, 'starRating') ?? ''];
}

export function textOf(review: Fields): string {
  return storable(original(optionalText(review, 'comment') ?? ''));
}

/** The reply has no id of its own; with its time it has one that changes when it is replaced. */
export function replyOf(review: Fields, reviewId: string): ReviewReply | undefined {
  const reply = optionalFields(review, 'reviewReply');
  return reply && readReply(reply, reviewId);
}

export function readReply(reply: Fields, reviewId: string): ReviewReply {
  const at = time(reply, 'updateTime');
  const state = optionalName(reply, 'reviewReplyState') ?? optionalName(reply, 'state');
  const violation = optionalName(reply, 'policyViolation') ?? 'no reason given';
  return {
    externalId: replyId(reviewId, at),
    text: original(optionalText(reply, 'comment') ?? ''),
    at,
    rejected: state === 'REJECTED' ? violation : undefined,
  };
}

export function replyId(reviewId: string, at: Date): string {
  return `${reviewId}/reply/${at.toISOString()}`;
}

/** When anything about the review last changed, its reply included. */
export function changedAt(review: Fields): Date | undefined {
  const reply = optionalFields(review, 'reviewReply');
  const times = [
    optionalTime(review, 'createTime'),
    optionalTime(review, 'updateTime'),
    reply && optionalTime(reply, 'updateTime'),
  ].filter((at) => at !== undefined);
  return times.length === 0 ? undefined : new Date(Math.max(...times.map((at) => at.getTime())));
}

/** Google puts its own translation before or after what the person wrote: only the latter counts. */
function original(text: string): string {
  const marked = /^\(Translated by Google\)[\s\S]*?\n\s*\(Original\)\s*/.exec(text);
  if (marked) return text.slice(marked[0].length);
  const after = text.indexOf('\n\n(Translated by Google)');
  return after === -1 ? text : text.slice(0, after);
}
