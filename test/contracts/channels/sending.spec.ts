import { adapters } from '../../../server/channels/registry/adapters.js';
import { createEgress, type Egress } from '../../../server/platform/egress/index.js';
import { callOf, NOW, replyOf } from './support/calls.js';
import { sampleOf } from './support/sample.js';
import { startScriptedNetwork, type ScriptedNetwork } from './support/scripted-network.js';

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

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network sends',
  ({ adapter }) => {
    const samples = sampleOf(adapter);
    const now = () => sampleOf(adapter, network.url);

    it.each(samples.sends.map(({ about }, index) => ({ about, index })))(
      '$about',
      async ({ index }) => {
        const sample = now();
        const send = sample.sends[index];
        if (!send) throw new Error('no such sample');
        network.script(send.answers);
        const outcome = await adapter.send(callOf(sample, http), replyOf(send));
        expect(outcome).toMatchObject(send.expect);
        expect(network.unexpected).toEqual([]);
        expect(network.seen.length).toBe(send.answers.length);
        const said = network.seen.map(({ body }) => body).join('\n');
        for (const part of send.contains) expect(said).toContain(part);
      },
    );

    it.each(samples.refusals.map(({ about }, index) => ({ about, index })))(
      'is told: $about',
      async ({ index }) => {
        const sample = now();
        const refusal = sample.refusals[index];
        const send = sample.sends.find(({ write }) => write);
        if (!refusal || !send?.write) throw new Error('no such sample');
        const before = send.answers.filter(({ on }) => on !== send.write);
        network.script([...before, { on: send.write, ...refusal.answer }, ...(refusal.also ?? [])]);
        const outcome = await adapter.send(callOf(sample, http), replyOf(send));
        expect(outcome).toMatchObject(refusal.expect);
        expect(outcome).toHaveProperty('detail', expect.stringMatching(/\S/));
        expect(network.unexpected).toEqual([]);
      },
    );

    it('never shows a secret in what it says of a failure', async () => {
      const sample = now();
      const secrets = adapter.settings
        .filter(({ secret }) => secret)
        .map(({ name }) => sample.settings[name])
        .filter((value) => typeof value === 'string');
      const [send] = sample.sends;
      if (!send) throw new Error('no such sample');
      network.script([]);
      const outcome = await adapter.send(callOf(sample, http), replyOf(send));
      for (const secret of secrets) expect(JSON.stringify(outcome)).not.toContain(secret);
    });

    it.each(samples.readBacks.map(({ about }, index) => ({ about, index })))(
      'reads back: $about',
      async ({ index }) => {
        const sample = now();
        const readBack = sample.readBacks[index];
        const send = sample.sends[readBack?.send ?? -1];
        if (!readBack || !send || !adapter.readBack) throw new Error('no such sample');
        network.script(readBack.answers);
        const since = new Date(NOW.getTime() - 60_000);
        const outcome = await adapter.readBack(callOf(sample, http), replyOf(send), since);
        expect(outcome).toMatchObject(readBack.expect);
        expect(network.unexpected).toEqual([]);
      },
    );
  },
);
