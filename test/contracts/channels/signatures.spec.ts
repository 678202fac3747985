import { createHmac } from 'node:crypto';
import type { RawDelivery } from '../../../server/channels/contract.js';
import { adapters } from '../../../server/channels/registry/adapters.js';
import { RECEIVED_AT, sampleOf } from './support/sample.js';

const signed = adapters.flatMap((adapter) => {
  const sample = sampleOf(adapter);
  return adapter.webhook && sample.webhook
    ? [{ network: adapter.network, webhook: adapter.webhook, sample, recipe: sample.webhook }]
    : [];
});

it('has a signature recipe for every network that sends webhooks', () => {
  const withWebhook = adapters.filter(({ webhook }) => webhook).map(({ network }) => network);
  expect(signed.map(({ network }) => network)).toEqual(withWebhook);
});

describe.each(signed)('$network believes only what is signed', ({ webhook, sample, recipe }) => {
  const secret = String(sample.settings[recipe.secretSetting]);
  const body = Buffer.from('{"emoji":"😀","slash":"\\/","n":1.0}\n');
  const right = `${recipe.prefix}${createHmac('sha256', secret).update(body).digest('hex')}`;

  const verify = (header: unknown, bytes = body, settings = sample.settings): boolean => {
    const headers = (header === undefined ? {} : { [recipe.header]: header }) as Record<
      string,
      string
    >;
    const delivery: RawDelivery = {
      origin: 'webhook',
      headers,
      body: bytes,
      receivedAt: RECEIVED_AT,
    };
    return webhook.verify(delivery, settings);
  };

  it('takes the right signature', () => {
    expect(verify(right)).toBe(true);
  });

  it.each(recipe.knownAnswers)('agrees with a published vector: $signature', (known) => {
    const settings = { ...sample.settings, [recipe.secretSetting]: known.secret };
    expect(verify(known.signature, Buffer.from(known.body), settings)).toBe(true);
  });

  it('refuses every flip of one bit in the body', () => {
    for (let bit = 0; bit < body.length * 8; bit += 1) {
      const flipped = Buffer.from(body);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(verify(right, flipped)).toBe(false);
    }
  });

  it('refuses every flip of one bit in the header', () => {
    const bytes = Buffer.from(right, 'latin1');
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(verify(flipped.toString('latin1'))).toBe(false);
    }
  });

  it('refuses the same JSON written differently', () => {
    expect(verify(right, Buffer.from(JSON.stringify(JSON.parse(body.toString()))))).toBe(false);
  });

  it.each([
    ['no header', undefined],
    ['an empty header', ''],
    ['the prefix alone', recipe.prefix],
    ['no prefix', right.slice(recipe.prefix.length)],
    ['upper case', right.toUpperCase()],
    ['upper-case digits', `${recipe.prefix}${right.slice(recipe.prefix.length).toUpperCase()}`],
    ['white space around', ` ${right}`],
    ['a newline at the end', `${right}\n`],
    ['half of it', right.slice(0, -32)],
    ['more than it', `${right}00`],
    ['twice, joined', `${right}, ${right}`],
    ['a list', [right]],
    ['an object', { 0: right }],
    ['a number', 7],
    ['a megabyte', `${recipe.prefix}${'a'.repeat(1_000_000)}`],
    ['not hexadecimal', `${recipe.prefix}${'zz'.repeat(32)}`],
    ['NUL bytes', `${recipe.prefix}${'\0'.repeat(64)}`],
    ['another algorithm', right.replace('sha256', 'sha1')],
  ])('refuses %s without a crash', (_what, header) => {
    expect(verify(header)).toBe(false);
  });

  it('refuses everything when there is no secret, also what is signed with an empty one', () => {
    const empty = `${recipe.prefix}${createHmac('sha256', '').update(body).digest('hex')}`;
    for (const none of ['', undefined]) {
      const settings = { ...sample.settings, [recipe.secretSetting]: none };
      expect(verify(empty, body, settings)).toBe(false);
      expect(verify(right, body, settings)).toBe(false);
    }
  });

  it('names a delivery by what it is, so that a repetition has the same name', () => {
    const delivery = (bytes: Buffer, headers: Record<string, string>): RawDelivery => ({
      origin: 'webhook',
      headers,
      body: bytes,
      receivedAt: RECEIVED_AT,
    });
    const key = (bytes: Buffer, headers = {}) => webhook.deliveryKey?.(delivery(bytes, headers));
    expect(key(body)).toBe(key(body));
    const hostile = { 'x-discourse-event-id': ['1'] } as unknown as Record<string, string>;
    expect(() => key(body, hostile)).not.toThrow();
  });
});

describe.each(signed.filter(({ recipe }) => recipe.handshake))(
  '$network proves that the address is ours',
  ({ webhook, sample, recipe }) => {
    it('answers the right question', () => {
      const good = recipe.handshake?.good;
      expect(webhook.handshake?.(good?.query ?? {}, sample.settings)).toEqual(good?.answer);
    });

    it('answers no other, and does not crash', () => {
      for (const query of recipe.handshake?.bad ?? []) {
        expect(webhook.handshake?.(query, sample.settings)).toBeUndefined();
      }
    });

    it('answers nothing when no verify token is set', () => {
      const query = recipe.handshake?.good.query ?? {};
      expect(webhook.handshake?.(query, {})).toBeUndefined();
    });
  },
);
