import { isProblem, isUnreachable } from '../../../api/problem';
import type { Message } from '../../../api/types/conversations';

const refusals = [
  'reply.not-possible',
  'reply.channel-paused',
  'reply.channel-removed',
  'reply.window-closed',
  'reply.already-answered',
  'reply.nothing-to-answer',
  'reply.empty',
  'reply.unfilled-variable',
  'reply.forbidden-phrase',
  'reply.too-long',
  'reply.too-short',
  'reply.too-many-attachments',
  'reply.attachment-too-large',
  'reply.attachment-type',
  'reply.attachment-unknown',
] as const;

type Refusal = (typeof refusals)[number] extends `reply.${infer Name}` ? Name : never;

/** Why words were not sent, for the bar above the composer. */
export type SendTrouble =
  /** Somebody wrote meanwhile: the agent decides. */
  | { kind: 'something-new'; messages: Message[]; lastPosition: number }
  | { kind: 'unreachable' }
  | { kind: 'refused'; reason: Refusal | 'denied' | 'gone' | 'other' };

export function sendTrouble(error: unknown): SendTrouble {
  if (isUnreachable(error)) return { kind: 'unreachable' };
  if (!isProblem(error)) return { kind: 'refused', reason: 'other' };
  if (error.code === 'reply.something-new') return somethingNew(error.document);
  const refusal = refusals.find((code) => code === error.code);
  if (refusal) return { kind: 'refused', reason: refusal.slice('reply.'.length) as Refusal };
  if (error.status >= 500) return { kind: 'unreachable' };
  const reason = error.status === 403 ? 'denied' : error.status === 404 ? 'gone' : 'other';
  return { kind: 'refused', reason };
}

function somethingNew({ messages, lastPosition }: Readonly<Record<string, unknown>>): SendTrouble {
  const came = Array.isArray(messages) ? (messages as Message[]) : [];
  const newest = came.reduce((most, { position }) => Math.max(most, position), 0);
  return {
    kind: 'something-new',
    messages: came,
    lastPosition: typeof lastPosition === 'number' ? lastPosition : newest,
  };
}
