import type { EgressHttp, EgressRequest } from '../../../../../platform/egress/contract.js';
import { HubspotConnector } from './hubspot.connector.js';

it('writes what people named as text into a note that is shown as HTML', async () => {
  const asked: EgressRequest[] = [];
  const http: EgressHttp = {
    request: async (request) => {
      asked.push(request);
      return {
        kind: 'response',
        status: 201,
        headers: {},
        body: Buffer.alloc(0),
        json: () => ({ id: '7' }),
      };
    },
  };
  const settings = { baseUrl: 'https://crm.example', secrets: {}, attributes: {} };
  const connector = new HubspotConnector(http, { ...settings, defaultCurrency: null });
  const note = { contact: '1', subject: 'Resolved', mark: 'hark1', at: new Date(0) };
  await connector.writeNote({ ...note, body: 'By <img src=x> & Co.\nhark1' });
  expect(asked[0]?.json).toMatchObject({
    properties: { hs_note_body: 'By &lt;img src=x&gt; &amp; Co.<br>hark1' },
  });
});
