import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';
import { p95, timed } from '../support/statistics.mjs';

const WARM_UP = 20;
const SAMPLES = 200;

/** Opening conversations of 200 messages: what the screen asks for at once, and then all the rest. */
export async function openConversation(url) {
  const ids = await withClient(url, async (client) => {
    const { rows } = await client.query(
      'select id from conversation where message_count = 200 order by opened_at desc limit 50',
    );
    return rows.map(({ id }) => id);
  });
  const desk = await startDesk(url);
  const person = await Person.enter(desk, url, 'agent0@bench.example');
  const open = (n) => {
    const path = `/conversations/${ids[n % ids.length]}`;
    return Promise.all([
      person.text(path),
      person.text(`${path}/messages?limit=50`),
      person.text(`${path}/events?limit=100`),
    ]);
  };
  const all = async (n) => {
    const path = `/conversations/${ids[n % ids.length]}/messages?limit=100`;
    const page = await person.read(path);
    await person.text(`${path}&cursor=${encodeURIComponent(page.nextCursor)}`);
  };
  try {
    await timed(WARM_UP, open);
    const opening = await timed(SAMPLES, open);
    const whole = await timed(SAMPLES / 2, all);
    const raw = await withClient(url, (client) => bareThread(client, ids));
    const sum = p95(opening) + p95(whole);
    return {
      work: 'open a conversation of 200 messages',
      aim: 'p95 under 25 ms',
      figure: `p95 ${p95(opening).toFixed(1)} ms as the screen opens it; ${sum.toFixed(1)} ms with all 200 messages`,
      raw: `p95 ${p95(raw).toFixed(1)} ms for 200 bare rows`,
      isReached: p95(opening) < 25,
    };
  } finally {
    await person.leave();
    await desk.stop();
  }
}

const bareThread = (client, ids) =>
  timed(SAMPLES, (n) =>
    client.query({
      name: 'bare-thread',
      text: `select m.*, i.name from message m left join identity i on i.id = m.author_identity_id where conversation_id = $1 order by sent_at, m.id`,
      values: [ids[n % ids.length]],
    }),
  );
