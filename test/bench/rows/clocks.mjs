import { setTimeout as sleep } from 'node:timers/promises';
import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';

const AT_ONCE = 10_000;
const RECOUNT_SECONDS = 60;
const FIRE_SECONDS = 10;
const LOOK_MS = 50;
/** Time to write the rows before they become due. */
const AHEAD_MS = 3_000;

/** All clocks of a data set computed anew, and ten thousand that become due in the same moment. */
export async function runClocks({ url, conversations, copy }) {
  const raw = await copy(bareUpdates);
  await addPolicy(url);
  const desk = await startDesk(url);
  try {
    await recount(url);
    const again = await recount(url);
    const fired = await fire(url);
    return [
      {
        work: `clocks of ${conversations.toLocaleString('en')} conversations computed anew`,
        aim: `under ${RECOUNT_SECONDS} s`,
        figure: `${again.seconds.toFixed(1)} s for ${again.clocks.toLocaleString('en')} clocks`,
        raw: `${raw.conversations.toFixed(1)} s for one bare update of all conversations`,
        isReached: again.seconds < RECOUNT_SECONDS,
      },
      {
        work: `${AT_ONCE.toLocaleString('en')} clocks due at once`,
        aim: `all told within ${FIRE_SECONDS} s`,
        figure: `the last after ${fired.toFixed(1)} s`,
        raw: `${raw.firings.toFixed(1)} s for bare inserts of as many firings and events`,
        isReached: fired < FIRE_SECONDS,
      },
    ];
  } finally {
    await desk.stop();
  }
}

const addPolicy = (url) =>
  withClient(url, (client) =>
    client.query(
      `insert into sla_policy (id, place, name, condition, targets, warnings)
       select gen_random_uuid(), 1, 'Everybody', '{"all":[]}', json_agg(json_build_object(
         'priority', priority, 'kind', kind, 'minutes', 480, 'time', 'business')), '[{"share":75}]'
       from generate_series(1, 4) priority, unnest(array['first-reply', 'next-reply', 'resolution']) kind`,
    ),
  );

/** As after an edit of a calendar, but of every conversation, resolved or not. */
const recount = (url) =>
  withClient(url, async (client) => {
    const begun = performance.now();
    await client.query(
      `with run as (insert into clock_recount (id, reason, total)
         select gen_random_uuid(), 'bench', count(*) from conversation returning id)
       insert into clock_follow (conversation_id, recount_id)
       select c.id, run.id from conversation c, run where c.merged_into is null
       on conflict do nothing`,
    );
    await until(client, 'select count(*)::int as n from clock_follow', 0);
    const seconds = (performance.now() - begun) / 1000;
    const { rows } = await client.query('select count(*)::int as n from clock');
    return { seconds, clocks: rows[0].n };
  });

const fire = (url) =>
  withClient(url, async (client) => {
    // What became due long ago was told when it was first computed.
    await until(client, 'select count(*)::int as n from clock where next_fire_at <= now()', 0);
    const due = new Date(Date.now() + AHEAD_MS);
    await client.query(
      `update clock set next_fire_at = $1, moments = json_build_array(json_build_object(
         'threshold', 'share:99', 'at', (extract(epoch from $1::timestamptz) * 1000)::bigint))
       where id in (select distinct on (conversation_id) id from clock limit $2)`,
      [due, AT_ONCE],
    );
    const count = `select count(*)::int as n from clock_firing where threshold = 'share:99'`;
    const { rows: running } = await client.query(
      `select count(*)::int as n from clock where next_fire_at = $1`,
      [due],
    );
    if (running[0].n < AT_ONCE) throw new Error(`Only ${running[0].n} clocks could become due.`);
    await until(client, count, AT_ONCE);
    return (Date.now() - due.getTime()) / 1000;
  });

async function until(client, query, wanted) {
  for (;;) {
    const { rows } = await client.query(query);
    if (rows[0].n === wanted) return;
    await sleep(LOOK_MS);
  }
}

/** The least that a database must do for it. */
const bareUpdates = (url) =>
  withClient(url, async (client) => {
    const timed = async (...statements) => {
      const begun = performance.now();
      for (const statement of statements) await client.query(statement);
      return (performance.now() - begun) / 1000;
    };
    return {
      conversations: await timed(`update conversation set updated_at = now()`),
      firings: await timed(
        `create temporary table told as select id from conversation limit ${AT_ONCE}`,
        `insert into event (type, conversation_id, seq) select 'clock.warned', id, 1 from told`,
        `update conversation set seq = seq + 1 from told where told.id = conversation.id`,
      ),
    };
  });
