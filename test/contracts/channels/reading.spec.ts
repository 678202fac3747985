import { ChannelAuthError, type PolledDelivery } from '../../../server/channels/contract.js';
import { adapters } from '../../../server/channels/registry/adapters.js';
import { createEgress, type Egress } from '../../../server/platform/egress/index.js';
import { callOf } from './support/calls.js';
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
  '$network reads',
  ({ adapter }) => {
    const samples = sampleOf(adapter);

    async function pollAll(
      index: number,
    ): Promise<{ calls: number; deliveries: PolledDelivery[] }> {
      const sample = sampleOf(adapter, network.url);
      const poll = sample.polls[index];
      if (!poll || !adapter.poll) throw new Error('no such sample');
      network.script(poll.answers);
      const deliveries: PolledDelivery[] = [];
      let state = poll.state;
      for (let calls = 1; calls < 20; calls += 1) {
        const page = await adapter.poll(callOf(sample, http), state);
        deliveries.push(...page.deliveries);
        state = { ...page.state };
        if (!page.more) return { calls, deliveries };
      }
      throw new Error('The round does not end.');
    }

    const externalIdsOf = (delivery: PolledDelivery): string[] =>
      adapter
        .decode(
          {
            origin: 'poll',
            headers: delivery.headers,
            body: delivery.body,
            receivedAt: new Date(0),
          },
          sampleOf(adapter, network.url).settings,
        )
        .map((decoded) => {
          if (!decoded.ok) return `bad: ${decoded.reason}`;
          const { item } = decoded;
          if (item.type === 'publication') return item.publication.externalId;
          return 'externalId' in item ? item.externalId : item.type;
        })
        .filter((id) => id !== 'profile');

    it.each(samples.polls.map(({ about }, index) => ({ about, index })))(
      '$about',
      async ({ index }) => {
        const { calls, deliveries } = await pollAll(index);
        expect(deliveries.flatMap(externalIdsOf)).toEqual(samples.polls[index]?.externalIds);
        expect(calls).toBe(samples.polls[index]?.calls);
        expect(network.unexpected).toEqual([]);
      },
    );

    it('gives a resource the same key as long as it is the same, so that nothing is journalled twice', async () => {
      const first = await pollAll(0);
      const second = await pollAll(0);
      expect(second.deliveries.map(({ key }) => key)).toEqual(
        first.deliveries.map(({ key }) => key),
      );
      expect(new Set(first.deliveries.map(({ key }) => key)).size).toBe(first.deliveries.length);
    });

    it('says so when the network refuses the credentials', async () => {
      const sample = sampleOf(adapter, network.url);
      network.script([sample.authFailure]);
      await expect(adapter.poll?.(callOf(sample, http), {})).rejects.toThrow(ChannelAuthError);
    });

    it.each([429, 500, 503])(
      'throws on %d, so that the round is tried again from the same state',
      async (status) => {
        const sample = sampleOf(adapter, network.url);
        network.script([{ ...sample.authFailure, status, body: {} }]);
        const poll = adapter.poll?.(callOf(sample, http), {});
        await expect(poll).rejects.toThrow('the network answered');
        await expect(poll).rejects.not.toThrow(ChannelAuthError);
      },
    );

    it('reads on from a state that means nothing', async () => {
      const sample = sampleOf(adapter, network.url);
      network.script(sample.polls[0]?.answers ?? []);
      const odd = {
        stage: 'no',
        since: 'never',
        startedAt: 'x',
        highest: '-5',
        before: 'x',
        known: '\n\t',
        page: 'x',
      };
      await expect(adapter.poll?.(callOf(sample, http), odd)).resolves.toHaveProperty('more');
    });

    it.each(samples.checks.map(({ about }, index) => ({ about, index })))(
      'checks: $about',
      async ({ index }) => {
        const sample = sampleOf(adapter, network.url);
        const check = sample.checks[index];
        if (!check) throw new Error('no such sample');
        network.script(check.answers);
        const steps = await adapter.check(callOf(sample, http));
        expect(steps.map(({ ok }) => ok)).toEqual(check.expect);
        for (const step of steps) expect(step.detail).toMatch(/\S/);
      },
    );

    it('checks an address where nobody listens', async () => {
      const gone = await startScriptedNetwork();
      await gone.close();
      const [step] = await adapter.check(callOf(sampleOf(adapter, gone.url), http));
      expect(step).toMatchObject({ ok: false, detail: expect.stringContaining('no connection') });
    });
  },
);

describe.each(
  adapters
    .filter(({ subscribe }) => subscribe)
    .map((adapter) => ({ network: adapter.network, adapter })),
)('$network', ({ adapter }) => {
  it('asks for deliveries', async () => {
    const sample = sampleOf(adapter, network.url);
    network.script(sample.subscribe?.answers ?? []);
    expect(await adapter.subscribe?.(callOf(sample, http))).toMatchObject({ ok: true });
    network.script([]);
    expect(await adapter.subscribe?.(callOf(sample, http))).toMatchObject({ ok: false });
  });

  it('looks up a person, and knows nothing of one that it may not see', async () => {
    const sample = sampleOf(adapter, network.url);
    const { personId = '', answers = [], expect: expected } = sample.profile ?? {};
    network.script(answers);
    expect(await adapter.profile?.(callOf(sample, http), personId)).toEqual(expected);
    network.script(
      answers.map((answer) => ({ ...answer, status: 403, body: { error: { code: 200 } } })),
    );
    expect(await adapter.profile?.(callOf(sample, http), personId)).toBeUndefined();
  });
});
