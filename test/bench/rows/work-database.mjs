import { createDatabase, dropDatabase, withClient } from '../support/bench-cluster.mjs';

/** A copy of a data set that may be written to; gone after the work. */
export async function onCopy(cluster, template, name, work) {
  await dropDatabase(cluster.url, name);
  await createDatabase(cluster.url, name, template);
  try {
    return await work(cluster.urlOf(name));
  } finally {
    await dropDatabase(cluster.url, name);
  }
}

/** The page that the comments are for. */
export const firstChannel = (url) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(`select id from channel where name = 'Lumen Belgium'`);
    return rows[0].id;
  });

export const journalled = (url, state) =>
  withClient(url, async (client) => {
    const { rows } = await client.query(
      'select count(*)::int as n from inbound_event where state = $1',
      [state],
    );
    return rows[0].n;
  });
