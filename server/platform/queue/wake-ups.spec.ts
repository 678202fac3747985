import { setTimeout as sleep } from 'node:timers/promises';
import { WakeUps } from './wake-ups.js';

/** Wake-ups that take a little while, and when each was sent. */
function sending() {
  const sent: string[] = [];
  const wakeUps = new WakeUps(async (drain) => {
    sent.push(drain);
    await sleep(5);
  });
  return { sent, wakeUps };
}

describe('Wake-ups', () => {
  it('leave at once', () => {
    const { sent, wakeUps } = sending();
    wakeUps.ask('threading');
    expect(sent).toEqual(['threading']);
  });

  it('asked for while one is on its way become one more', async () => {
    const { sent, wakeUps } = sending();
    for (let n = 0; n < 50; n += 1) wakeUps.ask('threading');
    await sleep(150);
    expect(sent).toEqual(['threading', 'threading']);
  });

  it('are never lost: one asked for after all were carried leaves as well', async () => {
    const { sent, wakeUps } = sending();
    wakeUps.ask('threading');
    await sleep(100);
    wakeUps.ask('threading');
    expect(sent).toEqual(['threading', 'threading']);
  });

  it('of different drains do not wait for each other', () => {
    const { sent, wakeUps } = sending();
    wakeUps.ask('threading');
    wakeUps.ask('polls');
    expect(sent).toEqual(['threading', 'polls']);
  });
});
