import type { Echo } from '../contract.js';
import { isSameText } from './same-text.js';

/** Clocks of networks differ from ours a little. */
const BEFORE_MS = 60_000;
const AFTER_MS = 15 * 60_000;

export interface BegunReply {
  body: string;
  sendingAt: Date | null;
  target: { threadKey: string; parentExternalId?: string; counterpartExternalId?: string };
}

/** Whether an item without any mark of ours is, by its words, place and time, what this reply became. */
export function isEchoOf(echo: Echo, { body, sendingAt, target }: BegunReply): boolean {
  if (!sendingAt || !isSameText(echo.text, body)) return false;
  const age = echo.occurredAt.getTime() - sendingAt.getTime();
  return age >= -BEFORE_MS && age <= AFTER_MS && isSamePlace(echo, target);
}

function isSamePlace(echo: Echo, target: BegunReply['target']): boolean {
  const places = [target.threadKey, target.parentExternalId, target.counterpartExternalId];
  return [echo.parentExternalId, echo.threadKey].some(
    (place) => place !== undefined && places.includes(place),
  );
}
