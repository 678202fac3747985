import fc from 'fast-check';
import type { DecodedItem } from '../../../server/channels/contract.js';
import { DecodeError } from '../../../server/channels/adapters/shared/decode-error.js';
import { adapters } from '../../../server/channels/registry/adapters.js';
import { decodeSettingsOf, deliveryOf, payloadsOf } from './support/sample.js';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const hostile: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  null,
  true,
  0,
  -1,
  1e21,
  9007199254740991,
  '',
  ' ',
  'x'.repeat(5_000),
  '\0',
  '2026-13-45',
  'javascript:alert(1)',
  '[quote',
  '<p',
  '[]',
  {},
  [],
  [[]],
  [null],
  { id: {} },
  { id: [] },
  { data: 'x' },
);

/** Every place in a document, as the way to it. */
function placesIn(value: Json, way: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [way];
  const children = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [way, ...children.flatMap(([name, child]) => placesIn(child, [...way, name]))];
}

function replaced(value: Json, [name, ...rest]: (string | number)[], by: Json): Json {
  if (name === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((child, index) => (index === name ? replaced(child, rest, by) : child));
  }
  if (typeof value !== 'object' || value === null) return value;
  return { ...value, [name]: replaced(value[String(name)] ?? null, rest, by) };
}

describe.each(adapters.map((adapter) => ({ network: adapter.network, adapter })))(
  '$network and payloads that were tampered with',
  ({ adapter }) => {
    const settings = decodeSettingsOf(adapter);
    const payloads = payloadsOf(adapter).map((payload) => {
      const body = JSON.parse(payload.raw.toString()) as Json;
      return { payload, body, places: placesIn(body) };
    });
    const decode = (index: number, body: Buffer): DecodedItem[] | 'refused' => {
      const payload = payloads[index]?.payload;
      if (!payload) throw new Error('no such payload');
      try {
        return adapter.decode(deliveryOf(payload, { body }), settings);
      } catch (error) {
        if (error instanceof DecodeError) return 'refused';
        throw error;
      }
    };
    const anyPayload = fc.nat({ max: payloads.length - 1 });

    it('a value replaced anywhere is refused or set aside, never a crash, and every time is a time', () => {
      fc.assert(
        fc.property(anyPayload, fc.nat(), hostile, (index, place, value) => {
          const { body, places } = payloads[index] ?? { body: null, places: [[]] };
          const way = places[place % places.length] ?? [];
          const items = decode(index, Buffer.from(JSON.stringify(replaced(body, way, value))));
          if (items === 'refused') return;
          for (const one of items) {
            if (!one.ok) {
              expect(one.reason).not.toBe('');
              expect(one.fragment.length).toBeLessThanOrEqual(2_000);
            } else if ('occurredAt' in one.item) {
              expect(Number.isNaN(one.item.occurredAt.getTime())).toBe(false);
            }
          }
        }),
        { numRuns: 1_000 },
      );
    });

    it('bytes changed, cut or doubled anywhere are never a crash', () => {
      fc.assert(
        fc.property(
          anyPayload,
          fc.nat(),
          fc.nat({ max: 255 }),
          fc.nat({ max: 2 }),
          (index, at, byte, how) => {
            const raw = payloads[index]?.payload.raw ?? Buffer.alloc(0);
            const position = at % raw.length;
            const changed = Buffer.from(raw);
            changed[position] = byte;
            const cut = raw.subarray(0, position);
            const doubled = Buffer.concat([cut, raw.subarray(Math.floor(position / 2))]);
            decode(index, [changed, cut, doubled][how] ?? raw);
          },
        ),
        { numRuns: 1_000 },
      );
    });
  },
);
