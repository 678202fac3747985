import { startCluster, withClient } from '../support/bench-cluster.mjs';
import { built } from '../support/built.mjs';
import { ensureDataSet } from './data-set.mjs';
import { generate } from './generate.mjs';

// A bulk load writes its log once: fewer, larger checkpoints.
const LOADING = { max_wal_size: '16GB', checkpoint_timeout: '30min', max_parallel_workers: '4' };

/** A data set in the bench's own Postgres, or in an empty database of somebody else's. */
export async function makeData(parameters, url) {
  if (url) return { parameters, ...(await fillForeign(url, parameters)) };
  const cluster = await startCluster(LOADING);
  try {
    const { name, messages, seconds, perSecond } = await ensureDataSet(cluster, parameters);
    return { parameters, name, messages, seconds, perSecond };
  } finally {
    await cluster.stop();
  }
}

async function fillForeign(url, parameters) {
  const { migrate } = await built('server/platform/database/index.js');
  await migrate(url);
  const isEmpty = await withClient(url, async (client) => {
    const { rowCount } = await client.query('select from channel limit 1');
    return rowCount === 0;
  });
  if (!isEmpty)
    throw new Error('There are channels in this database already: bench data needs an empty one.');
  return generate(url, parameters);
}
