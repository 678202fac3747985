import type { FaultWording } from '../faults/inject.js';
import { badToken, tooManyCalls, unexpected } from './errors.js';

/** Faults in the Graph API's words. Too many calls is an error code there, not a status. */
export const graphFaults: FaultWording = {
  network: 'facebook',
  prefix: /^\/graph/,
  word(kind, { retryAfterSec }) {
    const error = { '429': tooManyCalls, '500': unexpected, auth: badToken }[kind]();
    const minutes = Math.ceil((retryAfterSec ?? 60) / 60);
    const usage = [{ type: 'pages', call_count: 100, estimated_time_to_regain_access: minutes }];
    return {
      status: error.status,
      body: error.body(),
      headers: {
        ...(kind === '429' && {
          'x-business-use-case-usage': JSON.stringify({ '106420000000000': usage }),
          ...(retryAfterSec !== undefined && { 'retry-after': String(retryAfterSec) }),
        }),
        ...(kind === 'auth' && {
          'www-authenticate':
            'OAuth "Facebook Platform" "invalid_token" "Invalid OAuth access token"',
        }),
      },
    };
  },
};
