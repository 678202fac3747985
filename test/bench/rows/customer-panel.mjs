import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { Person } from '../support/person.mjs';
import { p95, timed } from '../support/statistics.mjs';

const CONVERSATIONS = 500;
const MESSAGES_EACH = 4;
const SAMPLES = 120;
const WARM_UP = 20;

/**
 * A customer with a history of 500 conversations over a year and two profiles, every message
 * labelled, a third of them complaints: what the panel asks for first, and the time line below it.
 */
export async function showCustomerPanel(url) {
  const customerId = await withClient(url, makeHistory);
  const desk = await startDesk(url);
  const person = await Person.enter(desk, url, 'agent0@bench.example');
  const panel = () => person.text(`/customers/${customerId}`);
  const timeline = () => person.text(`/customers/${customerId}/timeline?limit=20`);
  try {
    await timed(WARM_UP, panel);
    const panels = await timed(SAMPLES, panel);
    await timed(WARM_UP, timeline);
    const timelines = await timed(SAMPLES, timeline);
    const raw = await withClient(url, (client) => bareHistory(client, customerId));
    return {
      work: `customer panel with a history of ${CONVERSATIONS} conversations`,
      aim: 'p95 under 40 ms',
      figure: `p95 ${p95(panels).toFixed(1)} ms; first page of the time line ${p95(timelines).toFixed(1)} ms`,
      raw: `p95 ${p95(raw).toFixed(1)} ms for the ids of their conversations from one index`,
      isReached: p95(panels) < 40,
    };
  } finally {
    await person.leave();
    await desk.stop();
  }
}

/** Answers the customer. Rows as the desk writes them, all on one channel. */
async function makeHistory(client) {
  const { rows } = await client.query(`
    with channel_of as (select id, network from channel order by id limit 1),
    person as (
      insert into customer (id, name) values (gen_random_uuid(), 'Long Story') returning id),
    profile as (
      insert into identity (id, network, external_id, customer_id, name)
      select gen_random_uuid(), network, 'long-story-' || n, person.id, 'Long Story'
      from person, channel_of, generate_series(1, 2) n returning id, customer_id),
    told as (
      insert into conversation (id, channel_id, network, kind, thread_key, identity_id, status,
        last_message_at, last_message_text, opened_at, resolved_at, message_count)
      select gen_random_uuid(), c.id, c.network, 'message', 'long-story-' || n,
        (select id from profile order by id offset n % 2 limit 1), 'resolved',
        now() - n * interval '17 hours', 'That was all.', now() - n * interval '17 hours', now(), ${MESSAGES_EACH}
      from channel_of c, generate_series(1, ${CONVERSATIONS}) n
      returning id, channel_id, identity_id, opened_at),
    took_part as (
      insert into conversation_participant (conversation_id, identity_id, first_at, last_at, message_count)
      select id, identity_id, opened_at, opened_at, ${MESSAGES_EACH} from told),
    said as (
      insert into message (id, conversation_id, channel_id, kind, external_id, direction,
        author_identity_id, text, sent_at, position)
      select gen_random_uuid(), told.id, told.channel_id, 'message', told.id || '-' || n, 'inbound',
        told.identity_id, 'My card does not work.', told.opened_at, n
      from told, generate_series(1, ${MESSAGES_EACH}) n
      returning id, conversation_id, channel_id, author_identity_id, sent_at, position),
    labelled as (
      insert into message_label (message_id, language, sentiment, intents)
      select id, 'en', case position % 3 when 0 then 'negative' when 1 then 'neutral' else 'positive' end,
        case when position % 3 = 0 then array['complaint'] else '{}' end from said),
    complained as (
      insert into complaint (message_id, conversation_id, identity_id, channel_id, at)
      select id, conversation_id, author_identity_id, channel_id, sent_at from said where position % 3 = 0)
    select id from person`);
  await client.query(
    `
    insert into customer_event (id, customer_id, kind, title, amount, currency, at, source, external_key)
    select gen_random_uuid(), $1::uuid, 'purchase', 'A card', 12, 'EUR', now() - n * interval '2 days', 'bench', 'long-story-' || n
    from generate_series(1, 100) n`,
    [rows[0].id],
  );
  await client.query('analyze');
  return rows[0].id;
}

const bareHistory = (client, customerId) =>
  timed(SAMPLES, () =>
    client.query({
      name: 'bare-history',
      text: `select c.id from identity i join conversation c on c.identity_id = i.id where i.customer_id = $1`,
      values: [customerId],
    }),
  );
