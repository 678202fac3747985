import type { CheckStep, NetworkCall } from '../../contract.js';
import { bodyFields } from '../shared/network-answer.js';
import { optionalNumber } from '../shared/reading.js';
import { callGoogle } from './call.js';
import { googleFailure } from './errors.js';

/** Whether the reviews of the location can be read with these credentials. */
export async function check(call: NetworkCall): Promise<CheckStep[]> {
  const result = await callGoogle(call, {
    method: 'GET',
    path: ['reviews'],
    query: { pageSize: 1 },
  });
  if (!('kind' in result)) {
    const isAuth = result.outcome === 'not-sent' && result.failure === 'auth';
    return [{ name: isAuth ? 'Credentials' : 'Network', ok: false, detail: result.detail }];
  }
  if (result.status < 200 || result.status >= 300) {
    const name = result.status === 401 ? 'Credentials' : 'Reviews of the location';
    return [{ name, ok: false, detail: googleFailure(result, call.now).detail }];
  }
  const total = optionalNumber(bodyFields(result) ?? {}, 'totalReviewCount');
  return [
    { name: 'Credentials', ok: true, detail: 'Accepted.' },
    {
      name: 'Reviews of the location',
      ok: true,
      detail: total === undefined ? 'Can be read.' : `${total} reviews can be read.`,
    },
  ];
}
