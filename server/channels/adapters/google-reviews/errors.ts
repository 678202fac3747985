import type { EgressResponse } from '../../../platform/egress/contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { byStatus, notSent, refusal, retryAfterMs, type Failure } from '../shared/outcomes.js';
import { optionalFields, optionalName, optionalText } from '../shared/reading.js';

/** Google's errors carry a canonical status beside the HTTP status. */
export function googleFailure(answer: EgressResponse, now: Date): Failure {
  const body = bodyFields(answer);
  const error = body && optionalFields(body, 'error');
  const status = error && optionalName(error, 'status');
  const message =
    (error && optionalText(error, 'message')) ?? `the network answered ${answer.status}`;
  const detail = status ? `${message.slice(0, 300)} (${status})` : message.slice(0, 300);
  if (status === 'RESOURCE_EXHAUSTED') {
    return notSent('rate-limited', detail, retryAfterMs(answer.headers, now));
  }
  const general = byStatus(answer, now);
  return general ? { ...general, detail } : refusal(answer.status, detail);
}

export function isAuthFailure(answer: EgressResponse): boolean {
  return answer.status === 401;
}
