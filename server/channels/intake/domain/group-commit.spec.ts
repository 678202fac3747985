import { GroupCommit, TooManyWaiting } from './group-commit.js';

const limits = { maxBatch: 3, maxInFlight: 1, maxWaiting: 100 };

function held() {
  const batches: number[][] = [];
  const releases: ((error?: Error) => void)[] = [];
  const write = (items: number[]) =>
    new Promise<void>((resolve, reject) => {
      batches.push(items);
      releases.push((error) => (error ? reject(error) : resolve()));
    });
  return { batches, releases, write };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('GroupCommit', () => {
  it('gathers what arrives while a batch is under way into the next, no larger than allowed', async () => {
    const { batches, releases, write } = held();
    const group = new GroupCommit(write, limits);
    const first = group.add(1);
    await turn();
    const rest = [2, 3, 4, 5].map((n) => group.add(n));
    expect(batches).toEqual([[1]]);
    releases[0]!();
    await first;
    await turn();
    expect(batches).toEqual([[1], [2, 3, 4]]);
    releases[1]!();
    await turn();
    releases[2]!();
    await Promise.all(rest);
    expect(batches).toEqual([[1], [2, 3, 4], [5]]);
  });

  it('tells only those of the failed batch that they failed', async () => {
    const { releases, write } = held();
    const group = new GroupCommit(write, limits);
    const first = group.add(1);
    await turn();
    const second = group.add(2);
    releases[0]!(new Error('disk full'));
    await expect(first).rejects.toThrow('disk full');
    await turn();
    releases[1]!();
    await expect(second).resolves.toBeUndefined();
  });

  it('refuses at once when too many wait', async () => {
    const { write } = held();
    const group = new GroupCommit(write, { ...limits, maxWaiting: 1 });
    void group.add(1);
    await turn();
    void group.add(2);
    await expect(group.add(3)).rejects.toBeInstanceOf(TooManyWaiting);
  });
});
