// Loads a webhook address from a process of its own. Told over IPC what to do, answers there.
import { setTimeout as sleep } from 'node:timers/promises';
import { comment, rawRequest } from './comments.mjs';
import { Connection } from './connection.mjs';

process.once('message', async ({ port, path, run, from, count, connections, perSecond }) => {
  const requests = Array.from({ length: count }, (_, n) =>
    rawRequest(path, comment(run, from + n)),
  );
  const open = await Promise.all(Array.from({ length: connections }, () => Connection.open(port)));
  const result = perSecond
    ? await paced(open, requests, perSecond)
    : await asFastAsAnswered(open, requests);
  for (const connection of open) connection.close();
  process.send(result, () => process.disconnect());
});

/** Every connection sends its next request when the one before was answered. */
async function asFastAsAnswered(connections, requests) {
  const result = { latencies: [], refused: [] };
  let next = 0;
  const begun = performance.now();
  await Promise.all(
    connections.map(async (connection) => {
      while (next < requests.length)
        await send(connection, requests[next++], performance.now(), result);
    }),
  );
  return { ...result, seconds: (performance.now() - begun) / 1000 };
}

/** Requests leave at their time whatever happened to those before; lateness counts as latency. */
async function paced(connections, requests, perSecond) {
  const result = { latencies: [], refused: [] };
  const idle = [...connections];
  const begun = performance.now();
  const waiting = requests.map(async (request, n) => {
    const due = begun + (n * 1000) / perSecond;
    await sleep(due - performance.now());
    while (idle.length === 0) await sleep(1);
    const connection = idle.pop();
    await send(connection, request, due, result);
    idle.push(connection);
  });
  await Promise.all(waiting);
  return { ...result, seconds: (performance.now() - begun) / 1000 };
}

async function send(connection, request, since, result) {
  const status = await connection.send(request);
  result.latencies.push(performance.now() - since);
  if (status !== 200) result.refused.push(status);
}
