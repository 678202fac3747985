import { Shutdown } from './shutdown.js';

describe('Shutdown', () => {
  it('closes in the reverse of the order in which things were opened', async () => {
    const closed: string[] = [];
    const shutdown = new Shutdown();
    shutdown.add(() => closed.push('database'));
    shutdown.add(() => closed.push('server'));

    await shutdown.run();
    expect(closed).toEqual(['server', 'database']);
  });

  it('still closes the database when the server fails to close, and reports the failure', async () => {
    const closed: string[] = [];
    const shutdown = new Shutdown();
    shutdown.add(() => closed.push('database'));
    shutdown.add(() => Promise.reject(new Error('socket stuck')));

    expect(await shutdown.run()).toEqual([new Error('socket stuck')]);
    expect(closed).toEqual(['database']);
  });

  it('closes once when asked twice, as with a second Ctrl-C', async () => {
    let times = 0;
    const shutdown = new Shutdown();
    shutdown.add(() => (times += 1));

    await Promise.all([shutdown.run(), shutdown.run()]);
    expect(times).toBe(1);
    expect(shutdown.hasBegun).toBe(true);
  });

  it('closes what was opened while it was already closing', async () => {
    const closed: string[] = [];
    const shutdown = new Shutdown();
    shutdown.add(async () => {
      shutdown.add(() => closed.push('late'));
      await Promise.resolve();
    });

    await shutdown.run();
    expect(closed).toEqual(['late']);
  });
});
