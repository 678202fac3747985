import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DecodedItem } from '../../contract.js';
import { decode } from './decode.js';

const folder = join(import.meta.dirname, 'payloads');

interface Recorded {
  origin: string;
  body: { object: string; entry: unknown[] };
}

const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Recorded)
  .filter(({ origin, body }) => origin === 'webhook' && body.object === 'page')
  .flatMap(({ body }) => body.entry);

function decodeEntries(entry: unknown[]): DecodedItem[] {
  const body = Buffer.from(JSON.stringify({ object: 'page', entry }));
  return decode({ origin: 'webhook', headers: {}, body, receivedAt: new Date(0) });
}

it('means the same in one delivery as in many, in any order', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(entries, { minLength: 1 }), (chosen) => {
      expect(decodeEntries(chosen)).toEqual(chosen.flatMap((entry) => decodeEntries([entry])));
    }),
    { numRuns: 200 },
  );
});

it('loses no neighbour to an element that cannot be read, wherever it stands', () => {
  const bad = fc.constantFrom<unknown>(null, 7, 'x', [], { id: [] }, { id: '1', changes: [null] });
  fc.assert(
    fc.property(fc.nat({ max: entries.length }), bad, (at, element) => {
      const before = decodeEntries(entries.slice(0, at));
      const after = decodeEntries(entries.slice(at));
      const mixed = decodeEntries([...entries.slice(0, at), element, ...entries.slice(at)]);
      expect(mixed.slice(0, before.length)).toEqual(before);
      expect(mixed.slice(mixed.length - after.length)).toEqual(after);
      expect(mixed.length - before.length - after.length).toBe(1);
    }),
    { numRuns: 200 },
  );
});
