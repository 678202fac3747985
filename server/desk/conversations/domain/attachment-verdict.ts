import type { EgressResult } from '../../../platform/egress/contract.js';

/** What follows from an attempt to fetch a customer's attachment. */
export type AttachmentVerdict =
  | { kind: 'keep'; content: Buffer }
  | { kind: 'refuse'; reason: string }
  | { kind: 'later'; reason: string };

const MOST_ATTEMPTS = 8;
const MINUTE = 60_000;
const LONGEST = 6 * 60 * MINUTE;

/** Refused is what no later attempt can change. Reasons are shown to people. */
export function verdictOn(result: EgressResult): AttachmentVerdict {
  switch (result.kind) {
    case 'response':
      return verdictOnAnswer(result.status, result.body);
    case 'not-sent':
      if (result.code === 'blocked')
        return { kind: 'refuse', reason: 'Its address is not a public one.' };
      return { kind: 'later', reason: 'The place where it lies could not be reached.' };
    case 'unknown':
      if (result.code === 'too-large')
        return { kind: 'refuse', reason: 'It is larger than the desk keeps.' };
      return { kind: 'later', reason: 'It did not arrive whole.' };
  }
}

function verdictOnAnswer(status: number, content: Buffer): AttachmentVerdict {
  if (status >= 200 && status < 300)
    return content.length > 0
      ? { kind: 'keep', content }
      : { kind: 'refuse', reason: 'There is nothing in it.' };
  if (status >= 300 && status < 400)
    return { kind: 'refuse', reason: 'Its address leads elsewhere.' };
  if (status === 408 || status === 425 || status === 429 || status >= 500)
    return { kind: 'later', reason: `The place where it lies answered ${status}.` };
  return { kind: 'refuse', reason: 'It is not there any more.' };
}

/** When to try again after so many attempts; undefined when that is enough. */
export function nextAttempt(attempts: number, now: Date): Date | undefined {
  if (attempts >= MOST_ATTEMPTS) return undefined;
  return new Date(now.getTime() + Math.min(LONGEST, MINUTE * 4 ** (attempts - 1)));
}
