import { unprocessable } from '../../../../platform/kernel/index.js';
import type { QueueContent } from '../contract.js';

const LONGEST_MINUTES = 7 * 24 * 60;

const refused = (sentence: string): Error => unprocessable('queue.invalid', sentence);

/** Throws a Problem 422 with a sentence that says what to change. */
export function checkQueue({
  name,
  steps,
  strategy,
  skills,
  needsLanguage,
  teamId,
}: QueueContent): void {
  if (name.trim() === '') throw refused('Give the queue a name.');
  for (const { afterMinutes, giveUp } of steps) {
    if (!Number.isInteger(afterMinutes) || afterMinutes < 1 || afterMinutes > LONGEST_MINUTES)
      throw refused(
        `After ${afterMinutes} minutes is not possible. Choose whole minutes between 1 and ${LONGEST_MINUTES}.`,
      );
    const nothing = {
      skills: skills.length === 0 && 'This queue asks for no skills, so there are none to give up.',
      language: !needsLanguage && 'This queue asks for no language, so there is none to give up.',
      team: teamId === null && 'This queue is open to every team already.',
      strategy:
        strategy !== 'last-agent' &&
        strategy !== 'pull' &&
        'Only waiting for the last agent and for somebody to take it can be given up.',
    }[giveUp];
    if (nothing) throw refused(`${nothing} Remove that step.`);
  }
  const repeated = steps.find(
    (step, at) =>
      steps.findIndex((one) => one.giveUp === step.giveUp && one.teamId === step.teamId) < at,
  );
  if (repeated) throw refused('The same is given up twice. Remove one of the two steps.');
}
