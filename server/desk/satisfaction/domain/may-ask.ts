import type { ItemKind } from '../../../channels/contract.js';
import type { Outcome, Status } from '../../conversations/contract.js';

/** Why a customer is not asked, in the order in which the desk looks. */
export const SILENCES = [
  'channel-off',
  'not-resolved',
  'outcome',
  'not-private',
  'nobody-known',
  'asked-before',
  'asked-lately',
  'window-closed',
] as const;
export type Silence = (typeof SILENCES)[number];

export interface AskingGround {
  isChannelOn: boolean;
  status: Status;
  outcome: Outcome | null;
  kind: ItemKind;
  isPublic: boolean;
  customerId: string | null;
  wasAskedHere: boolean;
  customerAskedAt: Date | null;
  /** Until when the network takes what no person wrote; null: always. */
  windowEndsAt: Date | null;
}

const ASKED_AFTER: readonly Outcome[] = ['answered', 'solved'];
const DAY_MS = 86_400_000;

/** Null when the customer may be asked now. Only where nobody else reads along: a link is a key. */
export function silenceFor(ground: AskingGround, quietDays: number, now: Date): Silence | null {
  if (!ground.isChannelOn) return 'channel-off';
  if (ground.status !== 'resolved') return 'not-resolved';
  if (!ground.outcome || !ASKED_AFTER.includes(ground.outcome)) return 'outcome';
  if (ground.kind !== 'message' || ground.isPublic) return 'not-private';
  if (!ground.customerId) return 'nobody-known';
  if (ground.wasAskedHere) return 'asked-before';
  const asked = ground.customerAskedAt?.getTime();
  if (asked !== undefined && now.getTime() - asked < quietDays * DAY_MS) return 'asked-lately';
  if (ground.windowEndsAt && now >= ground.windowEndsAt) return 'window-closed';
  return null;
}
