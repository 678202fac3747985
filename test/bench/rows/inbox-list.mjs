import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';
import { median, p95, timed } from '../support/statistics.mjs';

const PEOPLE = ['administrator', 'narrow', 'agent0'];
const LISTS = [
  'view=all',
  'view=unassigned',
  'view=unanswered&sort=unanswered',
  'view=mine',
  'view=waiting',
  'view=snoozed',
  'view=resolved',
  'view=all&sort=oldest',
  'status=open&kind=comment',
  'status=open&kind=review,message',
  'view=all&priority=1',
  'view=all&status=open,waiting',
];
const WARM_UP = 10;
const SAMPLES = 60;

/**
 * Fifty rows of every view with the counters beside them, for three people: an administrator, an
 * agent with three of ten channels, an agent with all. Times are whole HTTP exchanges.
 */
export async function readInbox(url) {
  const desk = await startDesk(url);
  const lists = [];
  const counters = [];
  const byList = {};
  try {
    for (const name of PEOPLE) {
      const person = await Person.enter(desk, url, `${name}@bench.example`);
      await timed(WARM_UP, () => person.text('/views'));
      counters.push(...(await timed(SAMPLES, () => person.text('/views'))));
      for (const list of LISTS) {
        const first = await person.read(`/conversations?${list}`);
        const pages = [
          '',
          ...(first.nextCursor ? [`&cursor=${encodeURIComponent(first.nextCursor)}`] : []),
        ];
        const ask = (n) => person.text(`/conversations?${list}${pages[n % pages.length]}`);
        await timed(WARM_UP, ask);
        const took = await timed(SAMPLES, ask);
        lists.push(...took);
        byList[`${name}: ${list}`] = { p95: p95(took), median: median(took) };
      }
      await person.leave();
    }
  } finally {
    await desk.stop();
  }
  const raw = await withClient(url, bareList);
  const [list, worst] = Object.entries(byList).sort(([, a], [, b]) => b.p95 - a.p95)[0];
  return {
    lists,
    counters,
    p95: p95(lists) + p95(counters),
    byList,
    slowest: { list, p95: worst.p95 },
    raw: { p95: p95(raw), median: median(raw) },
  };
}

/** The raw limit: the fifty newest rows of one channel and nothing about them, from a prepared statement. */
async function bareList(client) {
  const { rows } = await client.query(`select id from channel where name = 'Lumen Belgium'`);
  const ask = () =>
    client.query({
      name: 'bare',
      text: `select * from conversation where channel_id = $1 and merged_into is null order by last_message_at desc, id desc limit 50`,
      values: [rows[0].id],
    });
  await timed(WARM_UP, ask);
  return timed(SAMPLES * 5, ask);
}

/** Rows of the table from the figures at the two sizes. */
export function inboxRows(small, large, size) {
  const ratio = large.p95 / small.p95;
  const ms = (value) => `${value.toFixed(1)} ms`;
  return [
    {
      work: `inbox list of 50 with counters, ${size}`,
      aim: 'p95 under 10 ms',
      figure: `p95 ${ms(large.p95)} (list ${ms(p95(large.lists))}, counters ${ms(p95(large.counters))}; slowest view ${ms(large.slowest.p95)}: ${large.slowest.list})`,
      raw: `p95 ${ms(large.raw.p95)} for 50 bare rows of one channel`,
      isReached: large.p95 < 10,
      byList: { small: small.byList, large: large.byList },
    },
    {
      work: 'the same beside 10,000 conversations',
      aim: 'at most 1.3 times',
      figure: `${ratio.toFixed(2)} times (median of lists ${(median(large.lists) / median(small.lists)).toFixed(2)} times)`,
      raw: `p95 ${ms(small.p95)} at 10,000`,
      isReached: ratio <= 1.3,
    },
  ];
}
