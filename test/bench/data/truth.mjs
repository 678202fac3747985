/** What must hold in data that claims to look as the product's own; a violation throws. */
const CHECKS = {
  'search vectors that the product would make otherwise': `select count(*)::int as n from message tablesample system (0.5)
     where search <> to_tsvector(hark_config(language), text)`,
  'conversations whose figures are not those of their messages': `select count(*)::int as n
     from (select * from conversation tablesample system (0.5)) c
     cross join lateral (select count(*) as n, max(sent_at) as last_at,
       max(sent_at) filter (where direction = 'inbound') as customer_at,
       max(sent_at) filter (where direction = 'outbound') as brand_at from message m where m.conversation_id = c.id) m
     where m.n <> c.message_count or m.last_at <> c.last_message_at or m.customer_at <> c.last_customer_message_at
       or (c.unanswered_since is not null) <> (m.customer_at > coalesce(m.brand_at, '-infinity'))`,
  'participants counted wrongly': `select count(*)::int as n
     from (select * from conversation_participant tablesample system (0.5)) p
     where p.message_count <> (select count(*) from message m where m.conversation_id = p.conversation_id
       and m.author_identity_id = p.identity_id and m.direction = 'inbound')`,
  'view changes that are not folded': 'select count(*)::int as n from view_delta',
  'publication changes that are not folded': 'select count(*)::int as n from publication_delta',
};

export async function checkTruth(client) {
  for (const [what, sql] of Object.entries(CHECKS)) {
    const { rows } = await client.query(sql);
    if (rows[0].n > 0) throw new Error(`The data is wrong: ${rows[0].n} ${what}.`);
  }
}
