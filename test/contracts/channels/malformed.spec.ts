import { gzipSync } from 'node:zlib';
import type { ChannelAdapter, DecodedItem } from '../../../server/channels/contract.js';
import { DecodeError } from '../../../server/channels/adapters/shared/decode-error.js';
import { adapters } from '../../../server/channels/registry/adapters.js';
import {
  decodeSettingsOf,
  deliveryOf,
  payloadsOf,
  type RecordedPayload,
} from './support/sample.js';

/** Either items or a DecodeError; everything else that is thrown is a crash. */
function decoded(
  adapter: ChannelAdapter,
  payload: RecordedPayload,
  body: Buffer,
): DecodedItem[] | 'refused' {
  try {
    return adapter.decode(deliveryOf(payload, { body }), decodeSettingsOf(adapter));
  } catch (error) {
    if (error instanceof DecodeError) return 'refused';
    throw error;
  }
}

/** Every string anywhere in what was decoded. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const nested = (open: string, close: string) =>
  Buffer.from(open.repeat(10_000) + close.repeat(10_000));

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network survives malformed bodies',
  ({ adapter }) => {
    const payloads = payloadsOf(adapter);
    const [first] = payloads;
    if (!first) throw new Error('A network without recorded payloads.');

    it.each([
      ['nothing', Buffer.alloc(0)],
      ['one space', Buffer.from(' ')],
      ['null', Buffer.from('null')],
      ['true', Buffer.from('true')],
      ['a number', Buffer.from('17')],
      ['a string', Buffer.from('"text"')],
      ['an empty list', Buffer.from('[]')],
      ['an unfinished object', Buffer.from('{"object":"page","entry":[')],
      ['an unfinished string', Buffer.from('{"object":"pa')],
      ['lists 10,000 deep', nested('[', ']')],
      ['invalid UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
      ['UTF-16', Buffer.from('\ufeff{"post":{}}', 'utf16le')],
      ['gzip', gzipSync(Buffer.from('{"object":"page"}'))],
      ['binary', Buffer.from(Array.from({ length: 512 }, (_, index) => index % 256))],
      ['two documents', Buffer.from('{}{}')],
      ['markup', Buffer.from('<html><body>502 Bad Gateway</body></html>')],
      ['ten megabytes of nothing', Buffer.alloc(10 * 1024 * 1024, 0x20)],
      ['ten megabytes of digits', Buffer.alloc(10 * 1024 * 1024, 0x31)],
      [
        'ten megabytes of backslashes in a string',
        Buffer.from(`["${'\\\\'.repeat(5 * 1024 * 1024)}"]`),
      ],
    ])('%s: refused cleanly, without hanging', (_what, body) => {
      const start = performance.now();
      expect(decoded(adapter, first, body)).toBe('refused');
      expect(performance.now() - start).toBeLessThan(30_000);
    });

    it.each([
      ['a byte order mark', (text: string) => `\ufeff${text}`],
      ['white space around', (text: string) => `\r\n\t ${text} \n`],
    ])('%s changes nothing', (_what, change) => {
      for (const payload of payloads) {
        const body = Buffer.from(change(payload.raw.toString()));
        expect(decoded(adapter, payload, body)).toEqual(decoded(adapter, payload, payload.raw));
      }
    });

    it('objects nested 10,000 deep inside a field it reads are set aside or ignored', () => {
      for (const payload of payloads) {
        const deep = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
        const body = payload.raw
          .toString()
          .replace(/"(?:message|raw|comment|text)": *"[^"]*"/, `"x": ${deep}`);
        const start = performance.now();
        expect(() => decoded(adapter, payload, Buffer.from(body))).not.toThrow();
        expect(performance.now() - start).toBeLessThan(30_000);
      }
    });

    it('duplicate keys and keys of the prototype do no harm', () => {
      for (const payload of payloads) {
        const hostile = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},';
        const body = payload.raw.toString().replace(/^\{/, `{${hostile}`);
        decoded(adapter, payload, Buffer.from(body));
        expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      }
    });

    it('text with NUL and lone surrogates becomes text that a store takes', () => {
      for (const payload of payloads) {
        const body = payload.raw
          .toString()
          .replace(
            /"(message|raw|comment|text|review_text)": *"([^"]+)"/g,
            '"$1": "a\\u0000b\\ud800c"',
          );
        const items = decoded(adapter, payload, Buffer.from(body));
        expect(textsIn(items).filter((text) => /\0|\p{Surrogate}/u.test(text))).toEqual([]);
      }
    });
  },
);
