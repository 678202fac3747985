import { withClient } from '../support/bench-cluster.mjs';

/** The product's batch. */
const BATCH = 200;

/**
 * The raw limit of working in: the rows that the product writes for these comments, by set-based SQL
 * written for them alone. It knows one network and one kind of item; edits, removals, lateness,
 * echoes, bad input and people who join or split conversations do not occur to it.
 */
const ONE_BATCH = `
with claimed as materialized (
  select id, channel_id, received_at, convert_from(body, 'UTF8')::jsonb#>'{entry,0,changes,0,value}' as v
  from inbound_event where state = 'new' order by id limit ${BATCH} for update skip locked
), item as materialized (
  select id as event_id, channel_id, received_at, gen_random_uuid() as message_id, v->>'comment_id' as external_id, v->>'post_id' as post_id,
    v->>'parent_id' as parent_id, v->'from'->>'id' as author, v->'from'->>'name' as name, v->>'message' as text,
    to_timestamp((v->>'created_time')::bigint) as sent_at, v->'post'->>'permalink_url' as permalink
  from claimed
), stranger as materialized (
  select author, max(name) as name, gen_random_uuid() as identity_id, gen_random_uuid() as customer_id, min(sent_at) as at from item i
  where not exists (select from identity known where known.network = 'facebook' and known.external_id = i.author) group by author
), customers as (insert into customer (id, name) select customer_id, name from stranger
), identities as (
  insert into identity (id, network, external_id, customer_id, name, first_seen_at, last_seen_at)
  select identity_id, 'facebook', author, customer_id, name, at, at from stranger
), speaker as materialized (
  select external_id as author, id as identity_id from identity
  where network = 'facebook' and external_id in (select author from item)
  union all select author, identity_id from stranger
), post as (
  insert into publication (id, channel_id, external_id, kind, permalink, total_count)
  select gen_random_uuid(), channel_id, post_id, 'post', max(permalink), count(*) from item group by channel_id, post_id order by post_id
  on conflict (channel_id, external_id) do update set total_count = publication.total_count + excluded.total_count
  returning id, external_id
), root as materialized (
  select i.*, gen_random_uuid() as conversation_id, s.identity_id, p.id as publication_id
  from item i join speaker s using (author) join post p on p.external_id = i.post_id where i.parent_id = i.post_id
), opened as (
  insert into conversation (id, channel_id, network, kind, thread_key, publication_id, identity_id, language, last_message_at, last_message_text,
    last_customer_message_at, unanswered_since, opened_at, message_count, position, seq)
  select conversation_id, channel_id, 'facebook', 'comment', external_id, publication_id, identity_id, 'en', sent_at, left(text, 200),
    sent_at, sent_at, sent_at, 1 + coalesce((select count(*) from item r where r.parent_id = root.external_id), 0), 1, 2 from root
), thread as materialized (
  select external_id as thread_key, conversation_id, true as is_new from root
  union all select c.thread_key, c.id, false from conversation c join (select distinct channel_id, parent_id from item where parent_id <> post_id) r
    on c.channel_id = r.channel_id and c.kind = 'comment' and c.thread_key = r.parent_id and c.status <> 'resolved' and c.merged_into is null
), placed as materialized (
  select i.*, s.identity_id, t.conversation_id, t.is_new from item i join speaker s using (author)
  join thread t on t.thread_key = case when i.parent_id = i.post_id then i.external_id else i.parent_id end
), grown as (
  update conversation c set last_message_at = greatest(c.last_message_at, g.at), last_message_text = left(g.text, 200),
    last_customer_message_at = g.at, message_count = c.message_count + g.n, position = c.position + g.n, seq = c.seq + g.n, updated_at = now()
  from (select conversation_id, max(sent_at) as at, count(*)::int as n, max(text) as text from placed where not is_new group by 1) g
  where c.id = g.conversation_id
), messages as (
  insert into message (id, conversation_id, channel_id, kind, external_id, parent_external_id, direction, author_identity_id, text, language,
    sent_at, network_at, received_at, position, search)
  select message_id, conversation_id, channel_id, 'comment', external_id, nullif(parent_id, post_id), 'inbound', identity_id, text, 'en',
    sent_at, sent_at, received_at, 1, to_tsvector(hark_config('en'), text) from placed
), participants as (
  insert into conversation_participant as p (conversation_id, identity_id, first_at, last_at, message_count)
  select conversation_id, identity_id, min(sent_at), max(sent_at), count(*) from placed group by 1, 2
  on conflict (conversation_id, identity_id) do update set last_at = greatest(p.last_at, excluded.last_at), message_count = p.message_count + excluded.message_count
), events as (
  insert into event (type, conversation_id, seq, data)
  select 'conversation.opened', conversation_id, 1, '{}'::jsonb from root
  union all select 'message.received', conversation_id, 2, jsonb_build_object('messageId', message_id) from placed
), told as (select pg_notify('hark_event', '') from placed limit 1
), settled as (
  update inbound_event e set state = 'done', processed_at = now() from claimed where e.id = claimed.id
)
select (select count(*) from placed)::int as messages, (select count(*) from claimed)::int as deliveries, (select count(*) from told) as told`;

/** Works the journal of a database in; answers messages per second. */
export const workInBySql = (url) =>
  withClient(url, async (client) => {
    const begun = performance.now();
    let messages = 0;
    for (;;) {
      const { rows } = await client.query({ name: 'batch', text: ONE_BATCH });
      messages += rows[0].messages;
      if (rows[0].deliveries === 0) return messages / ((performance.now() - begun) / 1000);
    }
  });
