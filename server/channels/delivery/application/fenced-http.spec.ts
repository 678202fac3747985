import type { EgressHttp } from '../../../platform/egress/contract.js';
import { fencedHttp } from './fenced-http.js';

describe('fencedHttp', () => {
  const sent: string[] = [];
  const http: EgressHttp = {
    request: ({ url }) => {
      sent.push(url);
      return Promise.resolve({ kind: 'unknown', code: 'timeout', detail: '' });
    },
  };

  it('lets nothing out once the attempt is not this worker’s any more', async () => {
    let ours = true;
    const fenced = fencedHttp(http, () => ours);
    await fenced.request({ method: 'POST', url: 'first' });
    ours = false;
    const result = await fenced.request({ method: 'POST', url: 'second' });

    expect(sent).toEqual(['first']);
    expect(result).toMatchObject({ kind: 'not-sent', code: 'aborted-before-send' });
  });
});
