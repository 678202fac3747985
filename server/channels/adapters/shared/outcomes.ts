import type { FailureClass, SendOutcome } from '../../contract.js';
import type {
  EgressNotSent,
  EgressResponse,
  EgressUnknown,
} from '../../../platform/egress/contract.js';

type NotSent = Extract<SendOutcome, { outcome: 'not-sent' }>;
type Unknown = Extract<SendOutcome, { outcome: 'unknown' }>;

/** Why a reply is not known to be out. */
export type Failure = NotSent | Unknown;

export function notSent(failure: FailureClass, detail: string, retryAfterMs?: number): NotSent {
  return retryAfterMs === undefined
    ? { outcome: 'not-sent', failure, detail }
    : { outcome: 'not-sent', failure, detail, retryAfterMs };
}

export function unknown(detail: string): Unknown {
  return { outcome: 'unknown', detail };
}

/** What an exchange without an answer means for a reply. */
export function withoutAnswer(result: EgressNotSent | EgressUnknown): NotSent | Unknown {
  if (result.kind === 'unknown') return unknown(result.detail);
  return notSent(result.code === 'blocked' ? 'not-allowed' : 'unreachable', result.detail);
}

/**
 * What a status alone tells, for networks and for the proxies before them. Undefined for a success
 * and for those refusals that only the network's own error body explains.
 */
export function byStatus(answer: EgressResponse, now: Date): NotSent | Unknown | undefined {
  const { status } = answer;
  const said = `the network answered ${status}`;
  const wait = retryAfterMs(answer.headers, now);
  if (status === 429) return notSent('rate-limited', said, wait);
  if (status === 503 && wait !== undefined) return notSent('unavailable', said, wait);
  if (status >= 500 || status === 408) return unknown(said);
  if (status < 200) return unknown(said);
  if (status >= 300 && status < 400) {
    return notSent('not-allowed', `${said}, a redirect that is not followed`);
  }
  return undefined;
}

/** What a refusal (4xx) means when its body explains nothing. */
export function refusal(status: number, detail = `the network answered ${status}`): NotSent {
  if (status === 401) return notSent('auth', detail);
  if (status === 403) return notSent('not-allowed', detail);
  if (status === 404 || status === 410) return notSent('target-gone', detail);
  return notSent('invalid', detail);
}

/** Retry-After in milliseconds: seconds or an HTTP date; undefined when absent or unreadable. */
export function retryAfterMs(
  headers: Readonly<Record<string, string>>,
  now: Date,
): number | undefined {
  const value = headers['retry-after']?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = /[A-Za-z]{3}/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now.getTime());
}
