import type { FailureClass } from '../../contract.js';
import type { EgressResponse } from '../../../platform/egress/contract.js';
import { bodyFields } from '../shared/network-answer.js';
import {
  byStatus,
  notSent,
  refusal,
  retryAfterMs,
  unknown,
  type Failure,
} from '../shared/outcomes.js';
import {
  isFields,
  optionalFields,
  optionalNumber,
  optionalText,
  type Fields,
} from '../shared/reading.js';

/** Codes after which the network may have acted all the same. */
const MAYBE_DONE = new Set([1, 2]);
const RATE_LIMITED = new Set([4, 17, 32, 341, 613]);
const AUTH = new Set([102, 190, 463, 467]);
const WINDOW_CLOSED_SUBCODES = new Set([2018278, 2018065, 2534022]);
const GONE_SUBCODES = new Set([33, 2018001]);
const MINUTE_MS = 60_000;

/** Why the Graph API did not do what was asked, or that this is not known. Sources: README.md. */
export function graphFailure(answer: EgressResponse, now: Date): Failure {
  const body = bodyFields(answer);
  const error = body && optionalFields(body, 'error');
  if (!error) return byStatus(answer, now) ?? refusal(answer.status);
  const code = optionalNumber(error, 'code') ?? 0;
  const subcode = optionalNumber(error, 'error_subcode') ?? 0;
  const detail = describe(error, code, subcode);
  if (RATE_LIMITED.has(code) || (code >= 80_000 && code <= 80_014)) {
    return notSent('rate-limited', detail, waitMs(answer, now));
  }
  const failure = isWindow(code, detail) ? 'window-closed' : classOf(code, subcode);
  if (failure) return notSent(failure, detail);
  if (MAYBE_DONE.has(code)) return unknown(detail);
  const general = byStatus(answer, now);
  return general ? { ...general, detail } : refusal(answer.status, detail);
}

export function isAuthFailure(answer: EgressResponse): boolean {
  const body = bodyFields(answer);
  const error = body && optionalFields(body, 'error');
  return error ? AUTH.has(optionalNumber(error, 'code') ?? 0) : answer.status === 401;
}

/** Sent with and without its subcode. */
function isWindow(code: number, detail: string): boolean {
  return code === 10 && /outside of allowed window/i.test(detail);
}

function classOf(code: number, subcode: number): FailureClass | undefined {
  if (AUTH.has(code)) return 'auth';
  if (WINDOW_CLOSED_SUBCODES.has(subcode)) return 'window-closed';
  if (GONE_SUBCODES.has(subcode) || code === 803) return 'target-gone';
  if (code === 1200) return 'unavailable';
  if (code === 10 || (code >= 200 && code <= 299)) return 'not-allowed';
  if (code === 551 || code === 368 || code === 10_900 || code === 10_903) return 'not-allowed';
  if (code === 100 || code === 506 || code === 1705) return 'invalid';
  return undefined;
}

/** The message of Meta, which speaks of no customer, with the numbers that support asks for. */
function describe(error: Fields, code: number, subcode: number): string {
  const numbers = subcode === 0 ? `${code}` : `${code}/${subcode}`;
  const message = optionalText(error, 'message') ?? 'no message';
  return `${message.slice(0, 300)} (code ${numbers})`;
}

/** Retry-After where given, else the longest wait that the usage headers announce (in minutes). */
function waitMs(answer: EgressResponse, now: Date): number | undefined {
  const said = retryAfterMs(answer.headers, now);
  if (said !== undefined) return said;
  const usage = parsed(answer.headers['x-business-use-case-usage']);
  const waits = Object.values(usage ?? {})
    .flatMap((value) => (Array.isArray(value) ? value.filter(isFields) : []))
    .map((use) => optionalNumber(use, 'estimated_time_to_regain_access') ?? 0);
  const longest = Math.max(0, ...waits);
  return longest > 0 ? longest * MINUTE_MS : undefined;
}

function parsed(header: string | undefined): Fields | undefined {
  if (header === undefined) return undefined;
  try {
    const value = JSON.parse(header) as unknown;
    return isFields(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
