import type { NetworkCall } from '../../contract.js';
import type { EgressResponse } from '../../../platform/egress/contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { byStatus, notSent, refusal, retryAfterMs, type Failure } from '../shared/outcomes.js';
import { list, optionalFields, optionalName, optionalNumber } from '../shared/reading.js';
import { callForum } from './call.js';

/** Why the forum did not take a post. */
export async function forumFailure(call: NetworkCall, answer: EgressResponse): Promise<Failure> {
  const detail = describe(answer);
  if (answer.status === 429 || isRateLimit(answer)) {
    return notSent('rate-limited', detail, waitMs(answer, call.now));
  }
  if (answer.status === 403) return whoIsRefused(call, detail);
  const general = byStatus(answer, call.now);
  return general ? { ...general, detail } : refusal(answer.status, detail);
}

/** The forum says 403 to a dead key and to a forbidden act alike; who it takes us for tells which. */
async function whoIsRefused(call: NetworkCall, detail: string): Promise<Failure> {
  const session = await callForum(call, { method: 'GET', path: ['session', 'current.json'] });
  const isKnown = session.kind === 'response' && session.status === 200;
  const isUndecided = session.kind !== 'response' || session.status >= 500;
  return notSent(isKnown || isUndecided ? 'not-allowed' : 'auth', detail);
}

export function describe(answer: EgressResponse): string {
  const body = bodyFields(answer);
  const said = body
    ? list(body, 'errors').filter((error): error is string => typeof error === 'string')
    : [];
  return said.length > 0 ? said.join(' ').slice(0, 300) : `the forum answered ${answer.status}`;
}

function isRateLimit(answer: EgressResponse): boolean {
  const body = bodyFields(answer);
  return body !== undefined && optionalName(body, 'error_type') === 'rate_limit';
}

function waitMs(answer: EgressResponse, now: Date): number | undefined {
  const said = retryAfterMs(answer.headers, now);
  if (said !== undefined) return said;
  const extras = optionalFields(bodyFields(answer) ?? {}, 'extras');
  const seconds = extras && optionalNumber(extras, 'wait_seconds');
  return seconds === undefined ? undefined : seconds * 1000;
}
