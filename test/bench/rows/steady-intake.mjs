import { load } from '../loader/load.mjs';
import { startDesk } from '../support/desk-process.mjs';
import { median, p99 } from '../support/statistics.mjs';

const PER_SECOND = 150;
const WARM_UP_SECONDS = 3;

/** How long senders wait at a steady pace, while the same process works everything in. */
export async function acceptSteadily({ url, channelId, seconds }) {
  const desk = await startDesk(url);
  const options = {
    port: desk.port,
    path: `/hooks/facebook/${channelId}`,
    run: '3',
    connections: 50,
    perSecond: PER_SECOND,
  };
  try {
    await load({ ...options, from: 0, count: PER_SECOND * WARM_UP_SECONDS });
    const { latencies } = await load({
      ...options,
      from: PER_SECOND * WARM_UP_SECONDS,
      count: PER_SECOND * seconds,
    });
    return {
      work: `webhook at ${PER_SECOND}/s for ${seconds} s, whole desk working`,
      aim: 'p99 under 250 ms',
      figure: `p99 ${p99(latencies).toFixed(1)} ms`,
      raw: `median ${median(latencies).toFixed(1)} ms in the same run`,
      isReached: p99(latencies) < 250,
    };
  } finally {
    await desk.stop();
  }
}
