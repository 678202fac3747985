import path from 'node:path';
import { parts } from '../../scripts/lib/build-parts.mjs';

const MONTHS = 25;
const SURGES = 100;
const courses = [
  { perHour: 3, withinHours: 3 },
  { perHour: 10, withinHours: 2 },
  { perHour: 30, withinHours: 1.5 },
];

/** False alarms of simulated normal months, and threefold surges found in time; no file is needed. */
export async function surgePart() {
  const { measure } = await import(
    path.join(parts.app.output, 'server/insight/surge/domain/simulation.js')
  );
  return courses.flatMap(({ perHour, withinHours }) => {
    const measured = measure(perHour, { months: MONTHS, surges: SURGES, withinHours });
    const { falseAlarms, weeks, foundInTime, surges, medianHours } = measured;
    const what = (more) => `surge, ${perHour} messages/h, ${more}`;
    const row = (more, rows, figure, unit) => ({ what: what(more), rows, figure, unit });
    return [
      row('false alarms by volume', weeks, falseAlarms.volume / weeks, 'a brand-week'),
      row('false alarms by negatives', weeks, falseAlarms.negatives / weeks, 'a brand-week'),
      row(`threefold, within ${withinHours} h`, surges, (100 * foundInTime) / surges, '% found'),
      row('threefold, median', surges, medianHours, 'h'),
    ];
  });
}
