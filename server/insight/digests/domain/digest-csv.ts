import { csvFile } from '../../../platform/csv/index.js';
import type { DigestView } from './digest-view.js';

const HEADINGS = [
  'topic',
  'complaints',
  'before',
  'change',
  'chance',
  'customers_again',
  'channels',
  'sentiment',
  'week_1',
  'week_2',
  'week_3',
  'week_4',
  'week_5',
  'week_6',
  'state',
  'quote_1',
  'quote_2',
  'quote_3',
];

/** A line for each group. */
export const digestCsv = ({ groups }: Pick<DigestView, 'groups'>): string =>
  csvFile([
    HEADINGS,
    ...groups.map((group) => [
      group.label,
      group.count,
      group.before,
      group.change,
      Number(group.p.toPrecision(3)),
      group.repeaters,
      listed(group.channels),
      listed(group.sentiment),
      ...group.weeks,
      group.standing?.state ?? null,
      ...[0, 1, 2].map((at) => group.quotes[at]?.text ?? null),
    ]),
  ]);

const listed = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([key, count]) => `${key} ${count}`)
    .join('; ');
