import fc from 'fast-check';
import { bucketOf } from './buckets.js';
import { type DatedFact, changesBetween, type KeptFact } from './changes.js';
import { DIMENSIONS, type FactName, FACTS } from './facts.js';
import { figureOf } from './figure.js';
import { localDay } from './local-day.js';
import { measures } from './measures/catalogue.js';
import { keysOf, type Sum, sumsOf } from './sums.js';

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const start = Date.parse('2026-03-20T00:00:00Z');

const facts: fc.Arbitrary<DatedFact> = fc
  .record({
    fact: one(...(Object.keys(FACTS) as FactName[])),
    at: fc.integer({ min: start, max: start + 20 * 86_400_000 }),
    value: fc.integer({ min: 0, max: 40_000_000 }),
    messageId: one('m1', null),
    channelId: one('page', 'forum'),
    kind: one('comment', 'forum'),
    teamId: one('t1', 't2', null),
    agentId: one('ann', 'bo', null),
    language: one('en', 'fr', null),
    topicId: one('cards', null),
    segments: one<string[]>([], ['vip'], ['vip', 'loyal']),
  })
  .map(({ value: any, ...rest }) => {
    const sort = FACTS[rest.fact];
    const value =
      sort === 'duration' ? any : sort === 'share' ? any % 2 : sort === 'scale' ? any % 6 : 1;
    const bucket = bucketOf(rest.fact, value);
    return { ...rest, value, bucket, ...localDay(rest.at, 'Europe/Brussels') };
  });

const keep = (all: readonly DatedFact[]): KeptFact[] =>
  all.map((fact, index) => ({ ...fact, id: String(index) }));

function added(parts: readonly Sum[][]): Map<string, { n: number; total: number }> {
  const table = new Map<string, { n: number; total: number }>();
  for (const { n, total, ...place } of parts.flat()) {
    const key = JSON.stringify(place);
    const row = table.get(key) ?? { n: 0, total: 0 };
    table.set(key, { n: row.n + n, total: row.total + total });
  }
  for (const [key, { n }] of table) if (n === 0) table.delete(key);
  return table;
}

it('come to the same whether facts came at once, or changed, doubled and left on the way', () => {
  fc.assert(
    fc.property(fc.array(fc.array(facts, { maxLength: 12 }), { maxLength: 5 }), (readings) => {
      const moves: Sum[][] = [];
      let kept: KeptFact[] = [];
      for (const reading of [...readings, ...readings.slice(-1)]) {
        const { gone, fresh } = changesBetween(kept, reading);
        moves.push(sumsOf(gone, -1), sumsOf(fresh, 1));
        kept = keep(reading);
      }
      expect(added(moves)).toEqual(added([sumsOf(readings.at(-1) ?? [], 1)]));
    }),
    { numRuns: 60 },
  );
});

it('changes nothing when the same is read again, and whatever the order', () => {
  fc.assert(
    fc.property(fc.array(facts, { maxLength: 12 }), (reading) => {
      const again = changesBetween(keep(reading), [...reading].reverse());
      expect(again).toEqual({ gone: [], fresh: [] });
    }),
    { numRuns: 60 },
  );
});

it('give every count, share and part that the facts themselves give, in every dimension', () => {
  fc.assert(
    fc.property(fc.array(facts, { minLength: 1, maxLength: 40 }), one(...DIMENSIONS), (all, by) => {
      const sums = sumsOf(all, 1);
      for (const key of new Set(all.flatMap((fact) => keysOf(fact, by)))) {
        const own = all.filter((fact) => keysOf(fact, by).includes(key));
        const summed = sums.filter((sum) =>
          by === 'channel'
            ? sum.dimension === 'all' && sum.channelId === key
            : sum.dimension === by && sum.key === key,
        );
        const raw = own.map(({ fact, bucket, value }) => ({ fact, bucket, n: 1, total: value }));
        for (const { formula } of measures.values()) {
          if (formula.kind === 'duration') continue;
          expect(figureOf(formula, summed)).toEqual(figureOf(formula, raw));
        }
      }
    }),
    { numRuns: 25 },
  );
});
