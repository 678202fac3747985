import type { Counter, Family, Histogram, Labels } from './contract.js';

const keyOf = (labels: Labels): string =>
  JSON.stringify(Object.entries(labels).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Keeps a value for each set of labels that was ever named. */
class ByLabels<T> {
  private readonly kept = new Map<string, { labels: Labels; value: T }>();

  constructor(private readonly initial: () => T) {}

  of(labels: Labels): { value: T } {
    const key = keyOf(labels);
    const known = this.kept.get(key) ?? { labels, value: this.initial() };
    this.kept.set(key, known);
    return known;
  }

  all(): { labels: Labels; value: T }[] {
    return [...this.kept.values()];
  }
}

export class Tally implements Counter {
  private readonly sums = new ByLabels(() => 0);

  add(by = 1, labels: Labels = {}): void {
    if (!(by >= 0)) throw new Error(`A counter only goes up, not by ${by}.`);
    this.sums.of(labels).value += by;
  }

  samples(): Family['samples'] {
    return this.sums.all();
  }
}

interface Heap {
  /** As many places as bounds. */
  within: number[];
  sum: number;
  count: number;
}

export class Spread implements Histogram {
  private readonly heaps = new ByLabels<Heap>(() => ({
    within: this.bounds.map(() => 0),
    sum: 0,
    count: 0,
  }));

  /** Upper bounds, each still within. */
  constructor(private readonly bounds: readonly number[]) {
    if (bounds.some((bound, at) => at > 0 && bound <= bounds[at - 1]!))
      throw new Error('The bounds of a histogram must rise.');
  }

  observe(value: number, labels: Labels = {}): void {
    const heap = this.heaps.of(labels).value;
    heap.sum += value;
    heap.count += 1;
    this.bounds.forEach((bound, at) => {
      if (value <= bound) heap.within[at]! += 1;
    });
  }

  samples(): Family['samples'] {
    return this.heaps.all().flatMap(({ labels, value: { within, sum, count } }) => [
      ...[...this.bounds, Infinity].map((bound, at) => ({
        suffix: '_bucket',
        labels: { ...labels, le: bound === Infinity ? '+Inf' : String(bound) },
        value: within[at] ?? count,
      })),
      { suffix: '_sum', labels, value: sum },
      { suffix: '_count', labels, value: count },
    ]);
  }
}
