import { type Problem, unprocessable } from '../../../../platform/kernel/index.js';
import type { Condition } from '../../conditions/contract.js';
import type { PolicyContent, Target, Warning } from '../contract.js';

/** Two years: longer than any promise to a customer. */
const LONGEST_MINUTES = 2 * 365 * 24 * 60;
const MOST_WARNINGS = 5;

const wrong = (detail: string): Problem => unprocessable('policy.invalid', detail);

/** Throws a Problem 422 `policy.invalid` with a sentence that says what to change. */
export function checkPolicy({ name, targets, warnings, condition }: PolicyContent): void {
  if (name.trim() === '') throw wrong('Give the policy a name.');
  if (targets.length === 0) throw wrong('A policy needs at least one target.');
  checkTargets(targets);
  checkWarnings(warnings);
  if (asks(condition, ['clock', 'openCalendars']))
    throw wrong('A policy cannot ask for clocks or opening hours: it is what sets the clocks.');
}

function checkTargets(targets: readonly Target[]): void {
  const seen = new Set<string>();
  for (const { priority, kind, minutes } of targets) {
    if (!Number.isInteger(minutes) || minutes < 1)
      throw wrong('A target is at least one minute. Leave it out to promise nothing.');
    if (minutes > LONGEST_MINUTES) throw wrong('A target is at most two years.');
    const place = `${priority} ${kind}`;
    if (seen.has(place)) throw wrong('Name each target once for each priority.');
    seen.add(place);
  }
}

function checkWarnings(warnings: readonly Warning[]): void {
  if (warnings.length > MOST_WARNINGS) throw wrong(`Warn at most ${MOST_WARNINGS} times.`);
  for (const warning of warnings) {
    if ('share' in warning && !(warning.share >= 1 && warning.share <= 99))
      throw wrong('Warn at 1 to 99 percent of a target.');
    if (
      'minutesBefore' in warning &&
      !(warning.minutesBefore >= 1 && warning.minutesBefore <= LONGEST_MINUTES)
    )
      throw wrong('Warn at least one minute before the due time.');
  }
}

function asks(condition: Condition, facts: readonly string[]): boolean {
  if ('all' in condition) return condition.all.some((part) => asks(part, facts));
  if ('any' in condition) return condition.any.some((part) => asks(part, facts));
  return facts.includes(condition.fact);
}
