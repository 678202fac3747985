import type { NetworkCall } from '../../contract.js';
import type { EgressRequest, EgressResponse } from '../../../platform/egress/contract.js';
import { ChannelAuthError } from '../../contract.js';
import { NetworkUnreadable, readObject } from '../shared/network-answer.js';
import { withoutAnswer, type Failure } from '../shared/outcomes.js';
import type { Fields } from '../shared/reading.js';
import { baseUrlSetting } from '../shared/settings.js';
import { accessToken, forgetToken } from './access-token.js';
import { isAuthFailure } from './errors.js';
import { DEFAULT_BASE_URL, locationName } from './settings.js';

type GoogleRequest = Pick<EgressRequest, 'method' | 'query' | 'json'> & {
  /** Below the location, ids escaped. */
  path: readonly string[];
};

/** One call below the channel's location; an answer of whatever status, or why there is none. */
export async function callGoogle(
  call: NetworkCall,
  { path, ...request }: GoogleRequest,
): Promise<EgressResponse | Failure> {
  const token = await accessToken(call);
  if (typeof token !== 'string') return token;
  const base = baseUrlSetting(call.settings, DEFAULT_BASE_URL);
  const result = await call.http.request({
    ...request,
    url: [base, 'v4', locationName(call.settings), ...path.map(encodeURIComponent)].join('/'),
    headers: { authorization: `Bearer ${token}` },
    ...(call.signal ? { signal: call.signal } : {}),
  });
  if (result.kind !== 'response') return withoutAnswer(result);
  if (isAuthFailure(result)) forgetToken(call);
  return result;
}

/** @throws ChannelAuthError, NetworkRefused, NetworkUnreadable */
export async function readGoogle(
  call: NetworkCall,
  path: readonly string[],
  query: Record<string, string | number | undefined> = {},
): Promise<Fields> {
  const result = await callGoogle(call, { method: 'GET', path, query });
  if ('kind' in result) return readObject(result, isAuthFailure);
  if (result.outcome === 'not-sent' && result.failure === 'auth') {
    throw new ChannelAuthError(result.detail);
  }
  throw new NetworkUnreadable(result.detail);
}
