const CONVERSATIONS_A_PUBLICATION = 40;

/** Posts and topics of the public channels; their counters follow when the messages are there. */
export async function writePublications(client, channels, conversations, until) {
  await client.query(
    `create table bench.channel (slot int primary key, id uuid, network text, family text,
       low float8, high float8, publications int, people int)`,
  );
  let low = 0;
  for (const { index, id, network, family, share, people } of channels) {
    const publications =
      family === 'google'
        ? 0
        : Math.max(3, Math.ceil(((share / 100) * conversations) / CONVERSATIONS_A_PUBLICATION));
    const high = low + share / 100;
    await client.query('insert into bench.channel values ($1, $2, $3, $4, $5, $6, $7, $8)', [
      index,
      id,
      network,
      family,
      low,
      high,
      publications,
      people,
    ]);
    low = high;
  }
  await client.query(
    `create table bench.publication as
     select slot, p, bench.id(bench.at_ms($1::timestamptz) - 63072000000 + p, slot * 100000000 + p) as id
     from bench.channel cross join lateral generate_series(0, publications - 1) p`,
    [until],
  );
  await client.query(
    `insert into publication (id, channel_id, external_id, kind, title, text, published_at)
     select b.id, c.id, 'post-' || b.slot || '-' || b.p, case c.family when 'discourse' then 'topic' else 'post' end,
       case c.family when 'discourse' then initcap(t.text) end, t.text,
       $1::timestamptz - interval '730 days' * (1 - b.p / c.publications::float8)
     from bench.publication b join bench.channel c using (slot)
     join bench.text t on t.language = 'en' and t.n = (b.p * 7) % 30000`,
    [until],
  );
  await client.query('create unique index on bench.publication (slot, p)');
}

export const countPublications = (client) =>
  client.query(
    `update publication p set total_count = found.n
     from (select c.publication_id, sum(c.message_count) as n from conversation c
           where c.publication_id is not null group by 1) found
     where found.publication_id = p.id`,
  );
