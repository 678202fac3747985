import { GroupCommit, TooManyWaiting } from './group-commit.js';

const limits = {
  maxBatch: 3,
  maxInFlight: 1,
  maxWaiting: 100,
  isOfOneItem: (error: unknown) => String(error).includes('bad row'),
};

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

  describe('of which one item is bad', () => {
    const writer = (failure: (items: number[]) => string | undefined) => {
      const written: number[] = [];
      const batches: number[][] = [];
      const group = new GroupCommit<number>((items) => {
        batches.push(items);
        const error = failure(items);
        if (error) return Promise.reject(new Error(error));
        written.push(...items);
        return Promise.resolve();
      }, limits);
      const all = Promise.allSettled([1, 2, 3].map((n) => group.add(n)));
      return { written, batches, all };
    };
    const statuses = (results: PromiseSettledResult<void>[]) => results.map(({ status }) => status);

    it('refuses that one only, in order, each of the others once', async () => {
      const { written, all } = writer((items) => (items.includes(2) ? 'bad row' : undefined));
      expect(statuses(await all)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(written).toEqual([1, 3]);
    });

    it('does not try one by one what failed for another reason', async () => {
      const { batches, all } = writer(() => 'disk full');
      expect(statuses(await all)).toEqual(['rejected', 'rejected', 'rejected']);
      expect(batches).toEqual([[1, 2], [3]]);
    });
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
