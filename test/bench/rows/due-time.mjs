import { built } from '../support/built.mjs';

const DAY = 86_400_000;
const ROUNDS = 200_000;
const LIMIT_US = 20;

/** The due time of a 30-day target over a calendar with holidays, from starts all over three years. */
export async function dueTime() {
  const { CompiledCalendar } = await built(
    'server/desk/work-rules/calendars/domain/compile-calendar.js',
  );
  const { publicHolidays } = await built(
    'server/desk/work-rules/calendars/domain/public-holidays.js',
  );
  const office = [
    { from: 540, to: 720 },
    { from: 780, to: 1080 },
  ];
  const holidays = [2026, 2027, 2028, 2029, 2030].flatMap((year) =>
    publicHolidays('BE', year, 'en').map((day) => ({ ...day, open: [] })),
  );
  const rules = {
    timeZone: 'Europe/Brussels',
    week: [office, office, office, office, office, [{ from: 600, to: 960 }], []],
    holidays,
    extraDays: [],
  };
  const begun = performance.now();
  const time = new CompiledCalendar('bench', rules);
  const origin = Date.UTC(2026, 0, 1);
  time.between(origin, origin + 5 * 365 * DAY);
  const compiled = performance.now() - begun;
  const target = 30 * 8 * 3_600_000;
  const starts = Array.from(
    { length: ROUNDS },
    (_, i) => origin + ((i * 7_919_017) % (3 * 365 * DAY)),
  );
  const own = perCall(starts, (start) => time.after(start, target));
  const raw = perCall(starts, bareSearch(time.spans(origin, origin + 5 * 365 * DAY), target));
  return {
    work: 'due time over a calendar with holidays, 30-day target',
    aim: `under ${LIMIT_US} µs`,
    figure: `${own.toFixed(2)} µs, after ${compiled.toFixed(0)} ms once for five years`,
    raw: `${raw.toFixed(2)} µs for two bare binary searches in one table`,
    isReached: own < LIMIT_US,
  };
}

/** Microseconds a call, after a round that warms up. */
function perCall(starts, work) {
  let sum = 0;
  for (const start of starts) sum += work(start);
  const begun = performance.now();
  for (const start of starts) sum += work(start);
  const spent = performance.now() - begun;
  if (!Number.isFinite(sum)) throw new Error('A due time was not found.');
  return (spent * 1000) / starts.length;
}

/** What no way of asking could do without: find the start, find the end. */
function bareSearch(spans, target) {
  const opens = Float64Array.from(spans, (span) => span.opens);
  const until = new Float64Array(spans.length);
  let open = 0;
  spans.forEach((span, i) => {
    open += span.closes - span.opens;
    until[i] = open;
  });
  const firstAbove = (table, value) => {
    let [low, high] = [0, table.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (table[middle] > value) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (start) => {
    const place = firstAbove(opens, start);
    const rest = (place === 0 ? 0 : until[place - 1]) + target;
    const end = firstAbove(until, rest);
    return opens[end] + rest - (end === 0 ? 0 : until[end - 1]);
  };
}
