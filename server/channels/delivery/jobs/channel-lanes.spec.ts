import { ChannelLanes } from './channel-lanes.js';

/** Work that ends when it is told to. */
function openEnded() {
  let end = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work: () => done, end };
}

describe('ChannelLanes', () => {
  it('gives each channel its own places', async () => {
    const lanes = new ChannelLanes();
    const calls = [1, 2, 3, 4].map(openEnded);
    for (const { work } of calls) lanes.run('slow', work);
    expect(lanes.free('slow')).toBe(0);
    expect(lanes.free('other')).toBe(4);

    calls[0]!.end();
    await new Promise(setImmediate);
    expect(lanes.free('slow')).toBe(1);
    for (const { end } of calls) end();
    await lanes.idle();
    expect(lanes.free('slow')).toBe(4);
  });

  it('has an end for all channels together', async () => {
    const lanes = new ChannelLanes();
    const calls = Array.from({ length: 64 }, openEnded);
    calls.forEach(({ work }, index) => lanes.run(`channel ${index >> 2}`, work));
    expect(lanes.free('yet another')).toBe(0);
    for (const { end } of calls) end();
    await lanes.idle();
  });
});
