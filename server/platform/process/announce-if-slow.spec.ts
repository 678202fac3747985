import { setTimeout as sleep } from 'node:timers/promises';
import { announceIfSlow } from './announce-if-slow.js';

describe('announceIfSlow', () => {
  it('stays silent about a step of less than a second', async () => {
    const said: string[] = [];
    expect(
      await announceIfSlow(
        'Counting',
        () => Promise.resolve(3),
        (l) => said.push(l),
      ),
    ).toBe(3);
    expect(said).toEqual([]);
  });

  it('says what takes long while it does, and how long it took', async () => {
    const said: string[] = [];
    await announceIfSlow(
      'Counting',
      () => sleep(1100),
      (line) => said.push(line),
    );
    expect(said).toEqual(['Counting …', expect.stringMatching(/^Counting: done in 1\.\d s$/)]);
  });
});
