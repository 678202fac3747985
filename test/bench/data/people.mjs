/** Customers a conversation: many come back, a few again and again. */
const CUSTOMERS_A_CONVERSATION = 0.6;
/** Share of the reviewers who are known from the page as well. */
const ON_TWO_NETWORKS = 0.05;

/** How many identities each family of networks has. */
export function identityCounts(channels, conversations) {
  const counts = {};
  for (const { family, share } of channels)
    counts[family] =
      (counts[family] ?? 0) + (share / 100) * conversations * CUSTOMERS_A_CONVERSATION;
  return Object.fromEntries(
    Object.entries(counts).map(([family, n]) => [family, Math.max(10, Math.ceil(n))]),
  );
}

/** Identities with a customer each; some belong to a customer known from another network. */
export async function writeIdentities(client, counts, until) {
  await client.query(
    `create table bench.person as
     select family, i, bench.id(bench.at_ms($2::timestamptz) - 63072000000 + g, g) as identity_id,
       bench.id(bench.at_ms($2::timestamptz) - 63072000000 + g, g + 4611686018427) as customer_id,
       first_names[1 + floor(bench.u(g, 50) * cardinality(first_names))::int] || ' '
         || last_names[1 + floor(bench.u(g, 51) * cardinality(last_names))::int] as name
     from (select key as family, i, row_number() over () as g
           from jsonb_each_text($1::jsonb) cross join lateral generate_series(0, value::int - 1) i) numbered
     cross join bench.word`,
    [JSON.stringify(counts), until],
  );
  await client.query(
    `insert into customer (id, name, created_at) select customer_id, name, now() from bench.person`,
  );
  await client.query(
    `insert into identity (id, network, external_id, customer_id, name)
     select p.identity_id, p.family, 'person-' || p.i, coalesce(known.customer_id, p.customer_id), p.name
     from bench.person p left join bench.person known
       on p.family = 'google' and known.family = 'facebook' and known.i = p.i and bench.u(p.i, 52) < ${ON_TWO_NETWORKS}`,
  );
  await client.query(
    `insert into identity_link (id, identity_id, customer_id, previous_customer_id, evidence)
     select gen_random_uuid(), p.identity_id, i.customer_id, p.customer_id, 'given-by-customer'
     from bench.person p join identity i on i.id = p.identity_id where i.customer_id <> p.customer_id`,
  );
  await client.query('create unique index on bench.person (family, i)');
  await client.query('analyze bench.person');
}
