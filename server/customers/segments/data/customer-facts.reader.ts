import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { CustomerFacts } from '../domain/customer-facts.js';
import type { FactWindows } from '../domain/fact-windows.js';

/**
 * Customers who are asked about, with those who are part of them (`source_id`). Who is part of
 * somebody else is nobody by themselves.
 */
const PEOPLE = `
  asked as (
    select c.id from customer c where ($1::uuid[] is null or c.id = any($1)) and c.part_of is null),
  person as (
    select id as customer_id, id as source_id from asked
    union all select asked.id, c.id from asked join customer c on c.part_of = asked.id),
  profile as (
    select i.id, asked.id as customer_id, i.followers
    from asked join identity i on i.customer_id = asked.id)`;

const BOUGHT = `
  bought as (
    select p.customer_id,
      count(*) filter (where e.at > $2)::int as purchases, count(*)::int as purchases_ever,
      date_part('year', age(max(e.at), min(e.at)))::int as purchase_years
    from person p join customer_event e on e.customer_id = p.source_id
    where e.kind in ('purchase', 'order') group by 1),
  worth as (
    select distinct on (customer_id) customer_id, amount, currency from (
      select p.customer_id, e.currency, sum(e.amount) as amount
      from person p join customer_event e on e.customer_id = p.source_id
      where e.kind in ('purchase', 'order', 'deal') and e.amount is not null and e.at > $6
      group by 1, 2) sums
    order by customer_id, amount desc),
  known as (
    select distinct on (p.customer_id) p.customer_id, a.value
    from person p join customer_attribute a on a.customer_id = p.source_id
    where lower(a.name) = lower($7) order by p.customer_id, a.updated_at desc)`;

const SAID = `
  said as (
    select f.customer_id,
      count(distinct m.conversation_id) filter (where 'complaint' = any(h.intents) and m.sent_at > $3)::int as complaints_year,
      count(distinct m.conversation_id) filter (where 'complaint' = any(h.intents) and m.sent_at > $4)::int as complaints,
      count(h.sentiment) filter (where m.sent_at > $4)::int as tone_messages,
      count(*) filter (where h.sentiment = 'negative' and m.sent_at > $4)::int as negative,
      count(*) filter (where 'praise' = any(h.intents) and m.sent_at > $5)::int as praise,
      count(h.sentiment) filter (where m.sent_at > $5)::int as praise_messages,
      count(*) filter (where h.sentiment = 'positive' and m.sent_at > $5)::int as positive
    from profile f
    join conversation_participant t on t.identity_id = f.id
    join message m on m.conversation_id = t.conversation_id and m.author_identity_id = f.id
    join holding_label h on h.message_id = m.id
    where m.direction = 'inbound' and m.removed_at is null
      and m.sent_at > least($3::timestamptz, $4::timestamptz, $5::timestamptz)
    group by 1),
  rated as (
    select f.customer_id, count(*)::int as low_ratings from profile f
    join conversation c on c.identity_id = f.id
    left join satisfaction s on s.conversation_id = c.id and s.answered_at > $4
    where s.rating <= 2 or (c.kind = 'review' and c.rating <= 2 and c.opened_at > $4)
    group by 1),
  seen as (
    select customer_id, sum(followers)::int as followers, count(*)::int as profiles
    from profile where followers is not null group by 1)`;

/** What is known of customers, as the rules about segments need it, for all of them in one statement. */
@Injectable()
export class CustomerFactsReader {
  /** Null asks for everybody of whom something is known. A customer of whom nothing is known is missing. */
  of(
    manager: EntityManager,
    customerIds: readonly string[] | null,
    { buyerSince, yearSince, dissatisfiedSince, ambassadorSince, vipSince, attribute }: FactWindows,
  ): Promise<CustomerFacts[]> {
    return manager.query(
      `with ${PEOPLE}, ${BOUGHT}, ${SAID}
       select a.id as "customerId",
         coalesce(b.purchases, 0) as purchases, coalesce(b.purchases_ever, 0) as "purchasesEver",
         coalesce(b.purchase_years, 0) as "purchaseYears",
         coalesce(s.complaints_year, 0) as "complaintsYear", coalesce(s.complaints, 0) as complaints,
         coalesce(s.tone_messages, 0) as "toneMessages", coalesce(s.negative, 0) as negative,
         coalesce(r.low_ratings, 0) as "lowRatings",
         coalesce(f.followers, 0) as followers, coalesce(f.profiles, 0) as profiles,
         coalesce(s.praise, 0) as praise, coalesce(s.praise_messages, 0) as "praiseMessages",
         coalesce(s.positive, 0) as positive,
         coalesce(w.amount, 0)::float8 as "dealValue", w.currency as "dealCurrency", k.value as attribute
       from asked a
       left join bought b on b.customer_id = a.id left join said s on s.customer_id = a.id
       left join rated r on r.customer_id = a.id left join seen f on f.customer_id = a.id
       left join worth w on w.customer_id = a.id left join known k on k.customer_id = a.id
       where b.customer_id is not null or s.customer_id is not null or r.customer_id is not null
         or f.customer_id is not null or w.customer_id is not null or k.customer_id is not null`,
      [
        customerIds,
        buyerSince,
        yearSince,
        dissatisfiedSince,
        ambassadorSince,
        vipSince,
        attribute ?? '',
      ],
    );
  }
}
