import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';

const THINGS = 60;
const WORDS = 9;
const WORDS_KNOWN = 1200;

/**
 * So many complaints of one month, about sixty things and none of them with a topic yet: from the
 * request to the digest, the finding of topics included.
 */
export async function makeDigest(url, complaints) {
  await withClient(url, (client) => complain(client, complaints));
  const desk = await startDesk(url);
  const person = await Person.enter(desk, url, 'agent0@bench.example');
  await withClient(url, (client) =>
    client.query(
      `update user_account set role = 'administrator' where email = 'agent0@bench.example'`,
    ),
  );
  try {
    const begun = performance.now();
    const made = await person.tell('POST', '/digests', {
      scope: { kind: 'all', values: [] },
      from: new Date(Date.now() - 30 * 86_400_000).toISOString(),
      to: new Date().toISOString(),
      zone: 'UTC',
    });
    const seconds = (performance.now() - begun) / 1000;
    const raw = await withClient(url, countAgain);
    return {
      work: `digest over ${complaints} complaints, topics found first`,
      aim: 'under 60 s',
      figure: `${seconds.toFixed(1)} s, ${made.groups.length} groups shown`,
      raw: `${raw.toFixed(0)} ms to count them`,
      isReached: seconds < 60,
    };
  } finally {
    await person.leave();
    await desk.stop();
  }
}

/** Made-up words, so that nothing is found for being English; each thing has some of its own. */
async function complain(client, complaints) {
  await client.query(
    `with channel_of as (select id, network from channel order by id limit 1),
     words as (select n, substr(translate(md5(n::text), '0123456789', 'ghijklmnop'), 1, 7) as word
       from generate_series(1, ${WORDS_KNOWN}) n),
     told as (
       insert into conversation (id, channel_id, network, kind, thread_key, status, last_message_at,
         last_message_text, opened_at, message_count)
       select gen_random_uuid(), c.id, c.network, 'comment', 'digest-' || n, 'open',
         now() - random() * interval '29 days', 'Complaint', now() - interval '29 days', 1
       from channel_of c, generate_series(1, $1::int) n
       returning id, channel_id, last_message_at, substr(thread_key, 8)::int as n),
     said as (
       insert into message (id, conversation_id, channel_id, kind, external_id, direction, text,
         sent_at, position)
       select gen_random_uuid(), t.id, t.channel_id, 'comment', 'digest-' || t.n, 'inbound',
         (select string_agg(w.word, ' ') from words w where w.n in (
            select case when k <= 5
              then (t.n % ${THINGS}) * 8 + 1 + (hashtext(t.n::text || k) & 7)
              else 481 + (hashtext(k || t.n::text) & 511) end
            from generate_series(1, ${WORDS}) k)),
         t.last_message_at, 1
       from told t returning id)
     insert into message_label (message_id, language, sentiment, intents)
     select id, 'en', 'negative', array['complaint'] from said`,
    [complaints],
  );
  await client.query('analyze');
}

async function countAgain(client) {
  const begun = performance.now();
  await client.query(
    `select mt.topic_id, count(*) from message m join message_topic mt on mt.message_id = m.id
     where m.sent_at > now() - interval '30 days' group by 1`,
  );
  return performance.now() - begun;
}
