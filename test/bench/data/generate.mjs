import { withClient } from '../support/bench-cluster.mjs';
import { built } from '../support/built.mjs';
import { ProgressBar } from '../support/progress-bar.mjs';
import { writeBase } from './base.mjs';
import { suspendIndexes, vacuumStatements } from './bulk-load.mjs';
import { CHUNK } from './chunk.mjs';
import { makeHelpers } from './helpers.mjs';
import { identityCounts, writeIdentities } from './people.mjs';
import { countPublications, writePublications } from './publications.mjs';
import { checkTruth } from './truth.mjs';
import { workThrough } from './work-list.mjs';

const CHUNK_SIZE = 10_000;

/**
 * Fills an empty, migrated database. The same seed gives the same conversations, relative to the
 * day on which it runs. Answers `{messages, seconds, perSecond}`, indexes and checks included.
 */
export async function generate(url, { conversations, messagesPer, seed }) {
  const begun = performance.now();
  const until = new Date(new Date().setUTCHours(0, 0, 0, 0));
  const paused = await withClient(url, async (client) => {
    const channels = await writeBase(client);
    await makeHelpers(client, seed);
    const rules = await suspendIndexes(client);
    const counts = identityCounts(channels, conversations);
    await writeIdentities(client, counts, until);
    await writePublications(
      client,
      channels.map((channel) => ({ ...channel, people: counts[channel.family] })),
      conversations,
      until,
    );
    await numberHelpers(client);
    return rules;
  });
  const messages = await writeConversations(url, { conversations, messagesPer, until });
  await rebuild(url, paused);
  await withClient(url, async (client) => {
    await countPublications(client);
    await client.query('drop schema bench cascade');
  });
  await recount(url);
  await workThrough(url, vacuumStatements, () => undefined);
  await withClient(url, checkTruth);
  const seconds = (performance.now() - begun) / 1000;
  return { messages, seconds, perSecond: Math.round(messages / seconds) };
}

const numberHelpers = (client) =>
  client.query(
    `create table bench.agent as select row_number() over (order by email) - 1 as n, id
       from user_account where role = 'agent' and email like 'agent%';
     create table bench.tag as select row_number() over (order by name) - 1 as n, id from tag;
     analyze bench.agent, bench.tag, bench.channel, bench.publication, bench.word`,
  );

async function writeConversations(url, { conversations, messagesPer, until }) {
  const chunks = [];
  for (let from = 1; from <= conversations; from += CHUNK_SIZE)
    chunks.push({
      text: CHUNK,
      values: [
        from,
        Math.min(conversations, from + CHUNK_SIZE - 1),
        conversations,
        messagesPer,
        until,
      ],
    });
  const bar = new ProgressBar('Writing conversations');
  let [done, messages] = [0, 0];
  await workThrough(url, chunks, ({ rows }) => {
    done += 1;
    messages += rows[0].messages;
    bar.show(done / chunks.length, `${messages.toLocaleString('en')} messages`);
  });
  bar.end(`for ${messages.toLocaleString('en')} messages`);
  return messages;
}

async function rebuild(url, { indexes, keys }) {
  const bar = new ProgressBar('Making indexes and foreign keys');
  let done = 0;
  const count = () => bar.show((done += 1) / (indexes.length + keys.length));
  await workThrough(url, indexes, count);
  await workThrough(url, keys, count);
  bar.end();
}

/** The product's own repair folds what its triggers counted. */
async function recount(url) {
  const { ViewCountRepository } = await built(
    'server/desk/conversations/data/view-count.repository.js',
  );
  const { DataSource } = await import('typeorm');
  const source = await new DataSource({ type: 'postgres', url }).initialize();
  try {
    const wrong = await new ViewCountRepository(source).recount();
    if (wrong > 0) throw new Error(`${wrong} view counts were wrong after the load.`);
  } finally {
    await source.destroy();
  }
}
