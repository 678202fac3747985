import { createHmac } from 'node:crypto';
import type { NetworkCall } from '../../contract.js';
import type { EgressRequest, EgressResult } from '../../../platform/egress/contract.js';
import { baseUrlSetting, optionalSetting, requiredSetting } from '../shared/settings.js';
import { DEFAULT_BASE_URL } from './settings.js';

export type GraphCall = Pick<EgressRequest, 'method' | 'query' | 'form' | 'json' | 'multipart'> & {
  /** Segments of the path; ids among them are escaped. */
  path: readonly string[];
};

/** One call of the Graph API as the page, with the proof that the app's secret is known here. */
export function callGraph(call: NetworkCall, graph: GraphCall): Promise<EgressResult> {
  const { path, query, ...rest } = graph;
  const token = requiredSetting(call.settings, 'pageAccessToken');
  const secret = optionalSetting(call.settings, 'appSecret');
  const proof = secret && createHmac('sha256', secret).update(token).digest('hex');
  return call.http.request({
    ...rest,
    url: [baseUrlSetting(call.settings, DEFAULT_BASE_URL), ...path.map(encodeURIComponent)].join(
      '/',
    ),
    query: { ...query, access_token: token, appsecret_proof: proof },
    ...(call.signal ? { signal: call.signal } : {}),
  });
}
