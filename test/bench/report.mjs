import { cpus, totalmem } from 'node:os';

const COLUMNS = [
  ['work', 'work'],
  ['aim', 'to reach'],
  ['figure', 'reached'],
  ['raw', 'raw limit, same run'],
];

const GIB = 1024 ** 3;

export const machine = () =>
  `${cpus().length} cores, ${Math.round(totalmem() / GIB)} GiB, Node ${process.version}`;

const cell = (row, key) => {
  if (key !== 'figure') return row[key];
  const share = row.reached ? ` (${row.reached} of the raw limit)` : '';
  return `${row.isReached ? '✓' : '✗'} ${row.figure}${share}`;
};

/** The rows as a table in Markdown, as docs/performance.md shows it. */
export function tableOf(rows) {
  const lines = rows.map((row) => `| ${COLUMNS.map(([key]) => cell(row, key)).join(' | ')} |`);
  return [
    `| ${COLUMNS.map(([, title]) => title).join(' | ')} |`,
    '|---|---|---|---|',
    ...lines,
  ].join('\n');
}
