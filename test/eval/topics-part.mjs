import path from 'node:path';
import { parts } from '../../scripts/lib/build-parts.mjs';
import { rowsOf, shuffled } from './labelled-files.mjs';

const OF_EACH = 40;

/** Banking77: whether texts about one thing come into one group; how many groups is not told. */
export async function topicsPart(folder) {
  const train = rowsOf(folder, 'banking77.train');
  if (!train) return [];
  const file = 'server/insight/topics/domain/grouping/group-texts.js';
  const { groupTexts } = await import(path.join(parts.app.output, file));
  const counts = new Map();
  const rows = shuffled(train).filter(({ label }) => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts.get(label) <= OF_EACH;
  });
  const begun = performance.now();
  const { groupOf, groups } = groupTexts(rows.map(({ text }) => text));
  const us = ((performance.now() - begun) / rows.length) * 1000;
  const labels = rows.map(({ label }) => label);
  const { nmi, ari } = agreement(labels, [...groupOf]);
  return [
    {
      what: 'topics, normalised mutual information',
      rows: rows.length,
      figure: nmi,
      unit: '%',
      us,
    },
    { what: 'topics, adjusted Rand index', rows: rows.length, figure: ari, unit: '%' },
    { what: 'topics, groups found (77 there)', rows: rows.length, figure: groups, unit: '' },
  ];
}

/** How far two ways to group the same things agree, in percent; 0 is chance for the Rand index. */
export function agreement(one, other) {
  const size = one.length;
  const [a, b, both] = [new Map(), new Map(), new Map()];
  const count = (into, key) => into.set(key, (into.get(key) ?? 0) + 1);
  one.forEach((group, at) => {
    count(a, group);
    count(b, other[at]);
    count(both, JSON.stringify([group, other[at]]));
  });
  const entropy = (counts) =>
    -[...counts.values()].reduce((sum, n) => sum + (n / size) * Math.log(n / size), 0);
  const shared = [...both].reduce((sum, [key, n]) => {
    const [x, y] = JSON.parse(key);
    return sum + (n / size) * Math.log((n * size) / (a.get(x) * b.get(y)));
  }, 0);
  const pairs = (counts) => [...counts.values()].reduce((sum, n) => sum + (n * (n - 1)) / 2, 0);
  const expected = (pairs(a) * pairs(b)) / ((size * (size - 1)) / 2);
  return {
    nmi: ((2 * shared) / (entropy(a) + entropy(b))) * 100,
    ari: ((pairs(both) - expected) / ((pairs(a) + pairs(b)) / 2 - expected)) * 100,
  };
}
