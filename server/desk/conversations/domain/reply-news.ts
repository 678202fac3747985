import type { OutboundDelivery } from '../contract.js';

type State = OutboundDelivery['state'];

/** States in which a customer can see a reply, as far as is known. */
const SEEN: readonly string[] = ['sent', 'delivered', 'read'];

const TOLD: Readonly<Partial<Record<State, string>>> = {
  queued: 'reply.queued',
  sent: 'reply.sent',
  delivered: 'reply.delivered',
  read: 'reply.read',
  failed: 'reply.failed',
  unknown: 'reply.unknown',
  cancelled: 'reply.undone',
};

export const isSeen = (state: string | null): boolean => SEEN.includes(state ?? '');

interface Known {
  deliveryState: string | null;
  externalId: string | null;
}

/** The same news twice is no news, and what a customer may have seen does not become unseen. */
export function isNews(message: Known, { state, externalId }: OutboundDelivery): boolean {
  if (state === 'sending') return false;
  const goesBack = SEEN.indexOf(message.deliveryState ?? '') > SEEN.indexOf(state);
  if (goesBack && state !== 'failed') return false;
  const namesIt = externalId !== undefined && externalId !== message.externalId;
  return message.deliveryState !== state || namesIt;
}

/** What a conversation tells of it. */
export function toldOf(before: string | null, state: State): string[] {
  const told = before === state ? undefined : TOLD[state];
  const isSettled = before === 'unknown' && (isSeen(state) || state === 'failed');
  return [...(told ? [told] : []), ...(isSettled ? ['reply.settled'] : [])];
}
