/** Share of the conversations that are not resolved: among the newest tenth, and among the others. */
const UNRESOLVED_NEW = 0.35;
const UNRESOLVED_OLD = 0.0167;
const LONG_SHARE = 0.001;
const LONG_MESSAGES = 200;

/**
 * One statement that writes the conversations numbered $1 to $2 of $3 with all their rows, as they
 * stand when their messages came and were answered in turn. $4: messages each on average, $5: the
 * time at which the history ends. Answers `{messages}`.
 */
export const CHUNK = `
with drawn as materialized (
  select n, ch.slot, ch.id as channel_id, ch.network, ch.family, ch.publications, ch.people,
    case ch.family when 'google' then 'review' when 'discourse' then 'forum'
      else case when bench.u(n, 2) < 0.65 then 'comment' else 'message' end end as kind,
    case when bench.u(n, 7) < 0.45 then 'fr' when bench.u(n, 7) < 0.8 then 'nl' else 'en' end as language,
    case when bench.u(n, 3) < ${LONG_SHARE} then ${LONG_MESSAGES}
      else 1 + round(($4::float8 - 1 - ${LONG_SHARE * LONG_MESSAGES}) * -ln(1 - bench.u(n, 4))) end::int as m,
    $5::timestamptz - interval '730 days' * (1 - n / $3::float8) as opened_at,
    bench.u(n, 8) < case when n > $3::float8 * 0.9 then ${UNRESOLVED_NEW} else ${UNRESOLVED_OLD} end as is_unresolved
  from generate_series($1::bigint, $2::bigint) n
  join bench.channel ch on bench.u(n, 1) >= ch.low and bench.u(n, 1) < ch.high
), conv as materialized (
  select d.*, bench.id(bench.at_ms(d.opened_at), d.n) as id, root.identity_id as root_id, other.identity_id as other_id,
    publication.id as publication_id, root.name as root_name,
    least(interval '3 days' * bench.u(d.n, 9) * (1 + d.m / 40), $5::timestamptz - d.opened_at) as span,
    case when not d.is_unresolved then 'resolved' when bench.u(d.n, 10) < 0.6 then 'open'
      when bench.u(d.n, 10) < 0.8 then 'waiting' else 'snoozed' end as status,
    agent.id as agent_id, bench.u(d.n, 11) < (case when d.is_unresolved then 0.6 else 0.9 end) as is_assigned,
    case when d.kind = 'review' then 1 + floor(bench.u(d.n, 12) * 5)::smallint end as rating
  from drawn d
  join bench.person root on root.family = d.family and root.i = floor(d.people * bench.u(d.n, 5) ^ 1.4)::int
  join bench.person other on other.family = d.family and other.i = floor(d.people * bench.u(d.n, 6))::int
  left join bench.publication publication on d.kind in ('comment', 'forum') and publication.slot = d.slot
    and publication.p = floor(d.publications * bench.u(d.n, 13) ^ 3)::int
  join bench.agent agent on agent.n = floor(40 * bench.u(d.n, 14))::int
), numbered as (
  select c.*, k, c.n * 1000 + k as nk, c.opened_at + c.span * ((k - 1) / c.m::float8) as sent_at,
    case when k % 2 = 1 then 'inbound' when k <= c.m - 2 and bench.u(c.n * 1000 + k, 20) < 0.05 then 'note' else 'outbound' end as direction,
    bench.u(c.n * 1000 + k, 21) as chance
  from conv c cross join lateral generate_series(1, c.m) k
), msg as materialized (
  select x.*, bench.id(bench.at_ms(x.sent_at), x.nk) as message_id,
    case when x.direction = 'inbound' then case when x.kind in ('comment', 'forum') and x.k > 1 and x.chance < 0.3 then x.other_id else x.root_id end end as author_id,
    concat_ws(' ', t.text, w.word) as text, case when w.word is null then t.search else t.search || to_tsvector(hark_config(x.language), w.word) end as search
  from numbered x
  join bench.text t on t.language = x.language and t.n = floor(30000 * bench.u(x.nk, 22))::int
  cross join bench.word s
  cross join lateral (select case
    when x.chance < 0.08 then 'ref' || (100000 + floor(bench.u(x.nk, 23) * 900000))::int
    when x.chance < 0.35 then (select string_agg(s.syllables[1 + floor(bench.u(floor(60000 * bench.u(x.nk, 24) ^ 3)::bigint, 30 + part) * cardinality(s.syllables))::int], '')
      from generate_series(1, 4) part) end as word) w
), written_conversations as (
  insert into conversation (id, channel_id, network, kind, thread_key, publication_id, identity_id, status, priority, assignee_id,
    language, rating, is_public, last_message_at, last_message_text, last_message_author, last_customer_message_at,
    unanswered_since, opened_at, resolved_at, snoozed_until, message_count, position, seq)
  select c.id, c.channel_id, c.network, c.kind, c.slot || '_' || c.n || '_1', c.publication_id, c.root_id, c.status,
    case when bench.u(c.n, 15) < 0.03 then 1 when bench.u(c.n, 15) < 0.1 then 2 when bench.u(c.n, 15) < 0.9 then 3 else 4 end,
    case when c.is_assigned then c.agent_id end, c.language, c.rating, c.kind <> 'message', last.sent_at, left(last.text, 200),
    case when c.m % 2 = 1 then 'customer' else 'brand' end, case when c.m % 2 = 1 then last.sent_at else before.sent_at end,
    case when c.m % 2 = 1 then last.sent_at end, c.opened_at, case when c.status = 'resolved' then last.sent_at + interval '10 minutes' end,
    case when c.status = 'snoozed' then $5::timestamptz + interval '30 days' * bench.u(c.n, 16) end, c.m, c.m, 1
  from conv c join msg last on last.n = c.n and last.k = c.m left join msg before on before.n = c.n and before.k = c.m - 1
), written_messages as (
  insert into message (id, conversation_id, channel_id, kind, external_id, parent_external_id, direction, is_public, author_identity_id,
    author_user_id, text, language, rating, sent_at, network_at, received_at, position, delivery_state, search)
  select message_id, id, channel_id, case direction when 'note' then 'note' else kind end,
    case when direction <> 'note' then slot || '_' || n || '_' || k end,
    case when kind = 'comment' and k > 1 and direction <> 'note' then slot || '_' || n || '_1' end, direction,
    direction <> 'note' and kind <> 'message', author_id, case when direction <> 'inbound' then agent_id end, text, language,
    case when k = 1 then rating end, sent_at, sent_at, sent_at + interval '1 second', k,
    case when direction = 'outbound' then 'sent' end, search
  from msg order by sent_at
), written_participants as (
  insert into conversation_participant (conversation_id, identity_id, first_at, last_at, message_count)
  select id, author_id, min(sent_at), max(sent_at), count(*) from msg where direction = 'inbound' group by 1, 2
), written_closures as (
  insert into closure (id, conversation_id, outcome, resolved_by, at)
  select bench.id(bench.at_ms(opened_at), n + 7000000000), id, case when m > 1 then 'answered' else 'no-answer-needed' end, agent_id,
    opened_at + span + interval '10 minutes'
  from conv where status = 'resolved'
), written_tags as (
  insert into conversation_tag (conversation_id, tag_id)
  select conv.id, tag.id from conv join bench.tag tag on tag.n = floor(10 * bench.u(conv.n, 17))::int where bench.u(conv.n, 18) < 0.3
), written_markers as (
  insert into read_marker (user_id, conversation_id, position)
  select agent_id, id, m - 1 from conv where is_assigned and n > $3::float8 * 0.95
), written_events as (
  insert into event (type, conversation_id, seq, data, at)
  select 'conversation.opened', id, 1, '{}', opened_at from conv where n > $3::float8 * 0.9
)
select count(*)::int as messages from msg`;
