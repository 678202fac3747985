import type { EgressHttp, EgressRequest, EgressResult } from '../../../platform/egress/contract.js';

/**
 * The way out for one attempt. A process that was stopped for longer than its lease wakes up in the
 * middle of an attempt that others have written off: it must not send any more.
 */
export function fencedHttp(http: EgressHttp, stillOurs: () => boolean): EgressHttp {
  return {
    request(request: EgressRequest): Promise<EgressResult> {
      if (stillOurs()) return http.request(request);
      return Promise.resolve({
        kind: 'not-sent',
        code: 'aborted-before-send',
        detail: 'the time for this attempt was over before it began',
      });
    },
  };
}
