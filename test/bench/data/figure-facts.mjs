import { built } from '../support/built.mjs';

const AT_ONCE = 250_000;
const DAYS = 400;

/**
 * Facts as a busy desk would have them after a year, spread over conversations, channels, teams and
 * people that are there; and their sums, made by the desk itself.
 */
export async function makeFacts(client, count, say = () => undefined) {
  await client.query('truncate figure_fact, figure_day, figure_hour, figure_follow');
  await client.query(`update figure_state set time_zone = 'Europe/Brussels'`);
  for (let from = 0; from < count; from += AT_ONCE) {
    await client.query(FACTS, [from, Math.min(count, from + AT_ONCE)]);
    say(`  ${(from + AT_ONCE).toLocaleString('en')} facts`);
  }
  await client.query('analyze figure_fact');
  const { SumRepository } = await built('server/insight/analytics/data/sum.repository.js');
  await client.query('begin');
  await new SumRepository().again(client);
  await client.query('commit');
  await client.query('vacuum analyze figure_day');
  await client.query('vacuum analyze figure_hour');
}

const FACTS = `
  with things as (select
      (select array_agg(id) from (select id from conversation order by id limit 5000) c) as conversations,
      (select array_agg(id) from channel) as channels,
      (select array_agg(id) from team) as teams,
      (select array_agg(id) from (select id from user_account order by id limit 30) u) as people),
  made as (
    select n, random() as a, random() as b, random() as c,
      now() - interval '1 day' * ${DAYS} * (random() ^ 1.1) as at from generate_series($1::int, $2::int - 1) n),
  told as (
    select m.*, case when m.n % 20 < 9 then 'message-in' when m.n % 20 < 13 then 'reply-out'
        when m.n % 20 = 13 then 'conversation-in' when m.n % 20 = 14 then 'resolved'
        when m.n % 20 = 15 then 'promise' when m.n % 20 = 16 then 'first-reply'
        when m.n % 20 = 17 then 'first-reply-business' when m.n % 20 = 18 then 'resolution'
        else 'next-reply-business' end as fact
    from made m),
  valued as (
    select t.*, case when t.fact like '%reply%' and t.fact <> 'reply-out' or t.fact = 'resolution'
        then (60000 * exp(6.5 * t.b))::bigint when t.fact = 'message-in' then floor(t.b * 4)::int
        when t.fact in ('promise', 'resolved') then (t.b < 0.85)::int else 1 end as value
    from told t)
  insert into figure_fact (conversation_id, fact, at, day, hour, value, bucket, channel_id, kind, team_id,
    agent_id, language, topic_id, segments)
  select conversations[1 + (v.a * 4000)::int % cardinality(conversations)], v.fact, v.at,
    (v.at at time zone 'Europe/Brussels')::date, extract(hour from v.at at time zone 'Europe/Brussels'),
    v.value,
    case when v.fact = 'message-in' then v.value when v.value > 1000 then ceil(ln(v.value / 1000.0) / ln(1.1)) else 0 end,
    channels[1 + (v.b * 997)::int % cardinality(channels)], (array['comment','message','review','forum'])[1 + floor(v.c * 4)::int],
    teams[1 + (v.c * 991)::int % cardinality(teams)], people[1 + (v.a * 977)::int % cardinality(people)],
    (array['en','fr','nl'])[1 + floor(v.c * 3)::int], null,
    case when v.c < 0.05 then array['vip'] else '{}' end
  from valued v, things`;
