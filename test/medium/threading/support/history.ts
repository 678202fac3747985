import fc from 'fast-check';

export type Happening =
  | { type: 'said'; item: number; under: number | undefined; author: number; text: string }
  | { type: 'edited'; item: number; text: string }
  | { type: 'removed' | 'restored' | 'hidden' | 'shown'; item: number };

/** What happened, oldest first; each a second after the one before. */
export type History = readonly Happening[];

/** How the same history travels. */
export interface Journey {
  /** Positions in the history, each at least once, in order of arrival. */
  order: readonly number[];
  /** How many events a delivery holds, in turn. */
  batches: readonly number[];
  workers: number;
}

const TEXTS = [
  'Mijn kaart werkt niet meer sinds gisteren, help',
  'The app asks for my password every single time',
  'Je ne peux plus payer avec ma carte au magasin',
];

type Step = [kind: number, item: number, author: number, text: number];

/** People on both sides who write, edit, hide and remove; author 0 is the brand. */
export function histories(changes: readonly Happening['type'][]): fc.Arbitrary<History> {
  const step: fc.Arbitrary<Step> = fc.tuple(fc.nat(99), fc.nat(7), fc.nat(3), fc.nat(2));
  return fc.array(step, { minLength: 2, maxLength: 14 }).map((steps) => {
    const history: Happening[] = [];
    const removed = new Set<number>();
    let items = 0;
    for (const [at, [kind, pick, author, text]] of steps.entries()) {
      const item = items === 0 ? 0 : pick % items;
      const type = changes[kind % (changes.length * 2)] ?? 'said';
      const words = `${TEXTS[text]!} ${at}`;
      if (items === 0 || type === 'said') {
        const under = items === 0 || pick > 4 ? undefined : item;
        history.push({ type: 'said', item: items, under, author, text: words });
        items += 1;
      } else if (removed.has(item) !== (type === 'restored')) continue;
      else if (type === 'edited') history.push({ type, item, text: words });
      else {
        if (type === 'removed') removed.add(item);
        if (type === 'restored') removed.delete(item);
        history.push({ type, item });
      }
    }
    return history;
  });
}

/** Any order, with anything told up to three times, in deliveries of any size, many at a time. */
export const journeysOf = (history: History): fc.Arbitrary<Journey> => {
  const all = history.map((_, index) => index);
  return fc
    .array(fc.nat(Math.max(0, history.length - 1)), { maxLength: history.length })
    .chain((again) =>
      fc.record({
        order: fc.shuffledSubarray([...all, ...again], {
          minLength: all.length + again.length,
        }),
        batches: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 6 }),
        workers: fc.integer({ min: 1, max: 8 }),
      }),
    );
};

/** Cuts into pieces of these sizes, in turn. */
export function inBatches<T>(items: readonly T[], sizes: readonly number[]): T[][] {
  const pieces: T[][] = [];
  for (let from = 0; from < items.length;) {
    const size = sizes[pieces.length % sizes.length]!;
    pieces.push(items.slice(from, from + size));
    from += size;
  }
  return pieces;
}
