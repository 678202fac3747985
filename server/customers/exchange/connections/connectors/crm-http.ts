import type { EgressHttp, EgressRequest } from '../../../../platform/egress/contract.js';
import type { CrmAnswer, CrmFailure } from '../domain/crm-connector.js';

/** How a CRM words what went wrong; undefined when the status alone has to do. */
export type Wording = (status: number, body: unknown) => Partial<CrmFailure> | undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const textIn = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

export const listIn = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];

/** One call whose answer has to be JSON. Never throws for what a CRM can do. */
export async function askCrm(
  http: EgressHttp,
  request: EgressRequest,
  wording: Wording,
): Promise<CrmAnswer<unknown>> {
  const answer = await http.request(request);
  if (answer.kind === 'not-sent') return failed({ code: 'unreachable', detail: answer.detail });
  if (answer.kind === 'unknown') return failed({ code: 'broken-off', detail: answer.detail });
  const body = answer.json();
  if (answer.status < 200 || answer.status > 299)
    return failed({
      ...byStatus(answer.status),
      ...wording(answer.status, body),
      ...retryAfter(answer.headers['retry-after']),
    });
  return body === undefined
    ? failed({ code: 'unreadable', detail: 'The answer is no JSON.' })
    : { ok: true, value: body };
}

export const failed = (failure: CrmFailure): { ok: false; failure: CrmFailure } => ({
  ok: false,
  failure: { ...failure, detail: failure.detail.slice(0, 300) },
});

function byStatus(status: number): CrmFailure {
  const detail = `Status ${status}`;
  if (status === 401 || status === 403) return { code: 'auth', detail };
  if (status === 429) return { code: 'rate', detail };
  // What a server says of its own troubles may come after it has done what was asked.
  return status >= 500 ? { code: 'broken-off', detail } : { code: 'refused', detail };
}

function retryAfter(header: string | undefined): { retryAfterMs?: number } {
  const seconds = Number(header);
  return header && Number.isFinite(seconds) ? { retryAfterMs: seconds * 1000 } : {};
}
