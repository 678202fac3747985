import type { NetworkCall } from '../../contract.js';
import type {
  EgressRequest,
  EgressResponse,
  EgressResult,
} from '../../../platform/egress/contract.js';
import { readObject } from '../shared/network-answer.js';
import type { Fields } from '../shared/reading.js';
import { baseUrlSetting, requiredSetting } from '../shared/settings.js';

type ForumRequest = Pick<EgressRequest, 'method' | 'query' | 'json' | 'multipart'> & {
  path: readonly string[];
  /** Repeated query fields, which `query` cannot say. */
  search?: string;
};

/** One call of the forum's API in the name of the channel's user. */
export function callForum(
  call: NetworkCall,
  { path, search, ...request }: ForumRequest,
): Promise<EgressResult> {
  const url = [baseUrlSetting(call.settings), ...path.map(encodeURIComponent)].join('/');
  return call.http.request({
    ...request,
    url: search ? `${url}?${search}` : url,
    headers: {
      'api-key': requiredSetting(call.settings, 'apiKey'),
      'api-username': requiredSetting(call.settings, 'apiUsername'),
      accept: 'application/json',
    },
    ...(call.signal ? { signal: call.signal } : {}),
  });
}

/** A reading call. Lists open to everybody are refused only when the key is (403). */
export async function readForum(
  call: NetworkCall,
  path: readonly string[],
  search?: string,
): Promise<Fields> {
  const request = search === undefined ? { path } : { path, search };
  return readObject(await callForum(call, { method: 'GET', ...request }), isAuthFailure);
}

export function isAuthFailure(answer: EgressResponse): boolean {
  return answer.status === 401 || answer.status === 403;
}
