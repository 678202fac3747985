import { type Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { CLOCK_KINDS } from '../../sla/contract.js';
import type { Trigger } from '../contract.js';
import { CHANGES, HOURS, type TriggerSettings } from './rule.js';

const LONGEST_MINUTES = 60 * 24 * 90;

const wrong = (detail: string): Problem => unprocessable('rule.trigger', detail);

const isIdle = (trigger: Trigger): boolean => trigger.startsWith('idle-');

/**
 * The settings that a trigger needs, and none besides. Throws a Problem 422 `rule.trigger` with a
 * sentence that says what to change.
 */
export function checkSettings(
  trigger: Trigger,
  sent: Readonly<Record<string, unknown>>,
): TriggerSettings {
  if (isIdle(trigger)) return { minutes: minutesIn(sent), hours: hoursIn(sent) };
  if (trigger === 'fact-changed')
    return { changes: someOf(CHANGES, sent['changes'], 'a change to listen to') };
  if (trigger === 'clock-warned' || trigger === 'clock-breached')
    return { clocks: someOf(CLOCK_KINDS, sent['clocks'], 'a kind of clock') };
  return {};
}

function minutesIn({ minutes }: Readonly<Record<string, unknown>>): number {
  if (
    typeof minutes === 'number' &&
    Number.isInteger(minutes) &&
    minutes >= 1 &&
    minutes <= LONGEST_MINUTES
  )
    return minutes;
  throw wrong('Say after how many whole minutes, from 1 to 90 days.');
}

function hoursIn({ hours }: Readonly<Record<string, unknown>>): (typeof HOURS)[number] {
  const known = HOURS.find((one) => one === (hours ?? 'all'));
  if (!known) throw wrong('Minutes count in "all" hours or in "business" hours.');
  return known;
}

function someOf<Word extends string>(
  words: readonly Word[],
  sent: unknown,
  what: string,
): readonly Word[] {
  if (sent === undefined || sent === null) return [];
  if (!Array.isArray(sent)) throw wrong(`Name ${what} as a list.`);
  return sent.map((one: unknown) => {
    const known = words.find((word) => word === one);
    if (!known) throw wrong(`"${String(one)}" is not ${what}; these are: ${words.join(', ')}.`);
    return known;
  });
}
