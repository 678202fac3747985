import { setTimeout as sleep } from 'node:timers/promises';
import { workInBySql } from '../raw/threading.mjs';
import { withClient } from '../support/bench-cluster.mjs';
import { startDesk } from '../support/desk-process.mjs';

const LOOK_MS = 100;

/** From the journal to finished messages: how many a second, until a full journal is empty. */
export async function workIn({ url, copy }) {
  const raw = await copy(workInBySql);
  const { perSecond, messages } = await drain(url);
  return {
    work: 'journal → finished message',
    aim: 'at least 800 messages/s and 40 % of the raw limit',
    figure: `${Math.round(perSecond)} messages/s, sustained over ${messages}`,
    raw: `${Math.round(raw)} messages/s by set-based SQL written for these comments`,
    reached: `${Math.round((perSecond / raw) * 100)} %`,
    isReached: perSecond >= 800 && perSecond >= 0.4 * raw,
  };
}

/** Clocked from the first finished message, so that starting the process does not count. */
async function drain(url) {
  return withClient(url, async (client) => {
    const finished = async () => {
      const { rows } = await client.query(
        `select count(*) filter (where state <> 'new')::int as done, count(*)::int as all,
           clock_timestamp() as at from inbound_event`,
      );
      return rows[0];
    };
    const before = await finished();
    const desk = await startDesk(url, { role: 'worker' });
    try {
      let first = await finished();
      while (first.done === before.done) first = await finished();
      let last = first;
      while (last.done < last.all) {
        await sleep(LOOK_MS);
        last = await finished();
      }
      const seconds = (last.at - first.at) / 1000;
      return { perSecond: (last.done - first.done) / seconds, messages: last.done - first.done };
    } finally {
      await desk.stop();
    }
  });
}
