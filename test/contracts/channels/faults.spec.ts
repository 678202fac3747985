import type { SendOutcome } from '../../../server/channels/contract.js';
import { adapters } from '../../../server/channels/registry/adapters.js';
import { createEgress, type Egress } from '../../../server/platform/egress/index.js';
import { callOf, replyOf } from './support/calls.js';
import { sampleOf } from './support/sample.js';
import {
  startScriptedNetwork,
  type Fault,
  type ScriptedNetwork,
} from './support/scripted-network.js';

const TIMEOUT_MS = 300;
let network: ScriptedNetwork;
let http: Egress;

beforeAll(async () => {
  network = await startScriptedNetwork();
  http = createEgress({ allow: ['127.0.0.1'] });
});
afterAll(async () => {
  await http.close();
  await network.close();
});

const answering =
  (status: number, headers: Record<string, string> = {}, body = ''): Fault =>
  (response) => {
    response.writeHead(status, headers).end(body);
  };

const FAULTS: { about: string; fault: Fault; expect: Partial<Record<string, unknown>> }[] = [
  { about: '500', fault: answering(500), expect: { outcome: 'unknown' } },
  { about: '502 of a proxy', fault: answering(502, {}, '<html>'), expect: { outcome: 'unknown' } },
  { about: '503 without a word', fault: answering(503), expect: { outcome: 'unknown' } },
  {
    about: '503 that names a time',
    fault: answering(503, { 'retry-after': '30' }),
    expect: { outcome: 'not-sent', failure: 'unavailable', retryAfterMs: 30_000 },
  },
  { about: '504', fault: answering(504), expect: { outcome: 'unknown' } },
  { about: '408', fault: answering(408), expect: { outcome: 'unknown' } },
  {
    about: '429 with seconds',
    fault: answering(429, { 'retry-after': '7' }),
    expect: { outcome: 'not-sent', failure: 'rate-limited', retryAfterMs: 7_000 },
  },
  {
    about: '429 with a date',
    fault: answering(429, { 'retry-after': 'Mon, 21 Sep 2026 12:01:00 GMT' }),
    expect: { outcome: 'not-sent', failure: 'rate-limited', retryAfterMs: 60_000 },
  },
  {
    about: '429 without a time',
    fault: answering(429),
    expect: { outcome: 'not-sent', failure: 'rate-limited' },
  },
  { about: '401', fault: answering(401), expect: { outcome: 'not-sent', failure: 'auth' } },
  {
    about: '404 without a body',
    fault: answering(404),
    expect: { outcome: 'not-sent', failure: 'target-gone' },
  },
  {
    about: '400 without a body',
    fault: answering(400),
    expect: { outcome: 'not-sent', failure: 'invalid' },
  },
  {
    about: 'a redirect, which is not followed',
    fault: answering(302, { location: 'http://169.254.169.254/' }),
    expect: { outcome: 'not-sent', failure: 'not-allowed' },
  },
  { about: 'success with an empty body', fault: answering(200), expect: { outcome: 'unknown' } },
  {
    about: 'success with markup',
    fault: answering(200, {}, '<html>ok</html>'),
    expect: { outcome: 'unknown' },
  },
  {
    about: 'success with another object',
    fault: answering(200, {}, '{"ok":true}'),
    expect: { outcome: 'unknown' },
  },
  { about: 'success with a list', fault: answering(200, {}, '[]'), expect: { outcome: 'unknown' } },
  {
    about: 'a reset before the answer',
    fault: (_response, request) => request.socket.resetAndDestroy(),
    expect: { outcome: 'unknown' },
  },
  {
    about: 'an answer dropped after the effect',
    fault: (_response, request) => request.socket.end(),
    expect: { outcome: 'unknown' },
  },
  {
    about: 'a reset in the middle of the answer',
    fault: (response, request) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"id":"1');
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    },
    expect: { outcome: 'unknown' },
  },
  { about: 'no answer in time', fault: () => undefined, expect: { outcome: 'unknown' } },
  {
    about: 'an answer that drips',
    fault: (response) => void response.writeHead(200).write('{"id":'),
    expect: { outcome: 'unknown' },
  },
  {
    about: 'an answer larger than any',
    fault: answering(200, {}, JSON.stringify({ id: '1', filler: 'x'.repeat(6 * 1024 * 1024) })),
    expect: { outcome: 'unknown' },
  },
];

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network tells the truth about a send that met',
  ({ adapter }) => {
    async function sendInto(fault: Fault): Promise<SendOutcome> {
      const sample = sampleOf(adapter, network.url);
      const send = sample.sends.find(({ write }) => write);
      if (!send?.write) throw new Error('The sample names no write.');
      network.script(send.answers);
      network.fault(send.write, fault);
      return adapter.send(callOf(sample, http, TIMEOUT_MS), replyOf(send));
    }

    it.each(FAULTS)('$about', async ({ fault, expect: expected }) => {
      const outcome = await sendInto(fault);
      expect(outcome).toMatchObject(expected);
      expect(outcome).toHaveProperty('detail', expect.stringMatching(/\S/));
    });

    it('a network where nobody listens', async () => {
      const gone = await startScriptedNetwork();
      await gone.close();
      const sample = sampleOf(adapter, gone.url);
      const [send] = sample.sends;
      if (!send) throw new Error('no such sample');
      const outcome = await adapter.send(callOf(sample, http), replyOf(send));
      expect(outcome).toMatchObject({ outcome: 'not-sent', failure: 'unreachable' });
    });

    it('an address that the guard refuses', async () => {
      const guarded = createEgress();
      const sample = sampleOf(adapter, network.url);
      const [send] = sample.sends;
      if (!send) throw new Error('no such sample');
      network.script(send.answers);
      const outcome = await adapter.send(callOf(sample, guarded), replyOf(send));
      expect(outcome).toMatchObject({ outcome: 'not-sent', failure: 'not-allowed' });
      expect(network.seen).toEqual([]);
      await guarded.close();
    });

    it('a caller who gave up before', async () => {
      const sample = sampleOf(adapter, network.url);
      const [send] = sample.sends;
      if (!send) throw new Error('no such sample');
      network.script(send.answers);
      const call = { ...callOf(sample, http), signal: AbortSignal.abort() };
      expect(await adapter.send(call, replyOf(send))).toMatchObject({ outcome: 'not-sent' });
      expect(network.seen).toEqual([]);
    });
  },
);
