import { allowNothing, parseAllowList } from './address-guard.js';
import { checkedUrl } from './checked-url.js';
import type { EgressHttp, EgressRequest, EgressResult } from './contract.js';
import { NotConnected } from './egress-failure.js';
import { exchange } from './exchange.js';
import { createGuardedAgent, type ResolveAll } from './guarded-agent.js';
import { encodeBody } from './request-body.js';

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 5 * 1024 * 1024;

export interface EgressOptions {
  /** Entries of HARK_EGRESS_ALLOW; absent for what payloads point to, which never profits from it. */
  allow?: readonly string[];
  /** How names become addresses; the system's resolver unless told. */
  resolve?: ResolveAll;
}

export interface Egress extends EgressHttp {
  /** Ends idle connections and breaks off running exchanges. */
  close(): Promise<void>;
}

/**
 * The guarded client: only http and https, only public addresses or those the operator allows, no
 * redirects, no proxy from the environment, limited in time and size.
 * @throws Error with a sentence when an allow entry cannot be read.
 */
export function createEgress({ allow, resolve }: EgressOptions = {}): Egress {
  const allowed = allow ? parseAllowList(allow) : allowNothing;
  const agent = createGuardedAgent(allowed, resolve);

  const request = async (wanted: EgressRequest): Promise<EgressResult> => {
    if (wanted.signal?.aborted) {
      return { kind: 'not-sent', code: 'aborted-before-send', detail: 'ended by the caller' };
    }
    try {
      const url = checkedUrl(wanted, allowed);
      const { bytes, contentType } = encodeBody(wanted);
      const options = {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method: wanted.method,
        headers: headersOf(wanted, contentType),
        body: bytes ?? null,
      };
      return await exchange(agent, options, {
        timeoutMs: wanted.timeoutMs ?? DEFAULT_TIMEOUT_MS,
        maxBytes: wanted.maxBytes ?? DEFAULT_MAX_BYTES,
        signal: wanted.signal,
      });
    } catch (error) {
      if (error instanceof NotConnected) {
        return { kind: 'not-sent', code: error.code, detail: error.message };
      }
      throw error;
    }
  };
  return { request, close: () => agent.destroy() };
}

function headersOf(
  request: EgressRequest,
  contentType: string | undefined,
): Record<string, string> {
  const headers: Record<string, string> = { 'user-agent': 'Hark', 'accept-encoding': 'identity' };
  if (contentType) headers['content-type'] = contentType;
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    headers[name.toLowerCase()] = value;
  }
  return headers;
}
