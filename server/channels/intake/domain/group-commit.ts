interface Waiting<T> {
  item: T;
  done: () => void;
  failed: (error: unknown) => void;
}

interface Limits {
  maxBatch: number;
  maxInFlight: number;
  maxWaiting: number;
  /** Failures that may be one item's fault; its neighbours are then written without it. */
  isOfOneItem: (error: unknown) => boolean;
}

/**
 * Many small writes become few large ones without waiting for company: while one batch is under way
 * the next gathers, and everybody is answered when their own batch has been committed.
 */
export class GroupCommit<T> {
  private waiting: Waiting<T>[] = [];
  private busy = 0;

  constructor(
    private readonly write: (items: T[]) => Promise<void>,
    private readonly limits: Limits,
  ) {}

  /** Resolves when the item is durable; rejects when it is not, or when too many wait already. */
  add(item: T): Promise<void> {
    if (this.waiting.length >= this.limits.maxWaiting)
      return Promise.reject(new TooManyWaiting(this.waiting.length));
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (this.waiting.length === 1) queueMicrotask(() => this.next());
      else this.next();
    });
  }

  private next(): void {
    if (this.waiting.length === 0 || this.busy >= this.limits.maxInFlight) return;
    const batch = this.waiting.splice(0, this.limits.maxBatch);
    this.busy += 1;
    void this.commit(batch).then(() => {
      this.busy -= 1;
      this.next();
    });
  }

  /** Answers everybody in the batch; never rejects. */
  private async commit(batch: readonly Waiting<T>[]): Promise<void> {
    try {
      await this.write(batch.map(({ item }) => item));
      for (const { done } of batch) done();
    } catch (error) {
      if (batch.length > 1 && this.limits.isOfOneItem(error)) await this.oneByOne(batch);
      else for (const { failed } of batch) failed(error);
    }
  }

  private async oneByOne(batch: readonly Waiting<T>[]): Promise<void> {
    for (const waiting of batch) await this.commit([waiting]);
  }
}

export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';

  constructor(count: number) {
    super(`${count} deliveries wait already.`);
  }
}
