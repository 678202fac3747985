/**
 * Many small writes become few large ones without waiting for company: while one batch is under way
 * the next gathers, and everybody is answered when their own batch has been committed.
 */
export class GroupCommit<T> {
  private waiting: { item: T; done: () => void; failed: (error: unknown) => void }[] = [];
  private busy = 0;

  constructor(
    private readonly write: (items: T[]) => Promise<void>,
    private readonly options: { maxBatch: number; maxInFlight: number; maxWaiting: number },
  ) {}

  /** Resolves when the item is durable; rejects when it is not, or when too many wait already. */
  add(item: T): Promise<void> {
    if (this.waiting.length >= this.options.maxWaiting)
      return Promise.reject(new TooManyWaiting(this.waiting.length));
    return new Promise((done, failed) => {
      this.waiting.push({ item, done, failed });
      if (this.waiting.length === 1) queueMicrotask(() => this.next());
      else this.next();
    });
  }

  private next(): void {
    if (this.waiting.length === 0 || this.busy >= this.options.maxInFlight) return;
    const batch = this.waiting.splice(0, this.options.maxBatch);
    this.busy += 1;
    this.write(batch.map(({ item }) => item)).then(
      () => this.settle(() => batch.forEach(({ done }) => done())),
      (error: unknown) => this.settle(() => batch.forEach(({ failed }) => failed(error))),
    );
  }

  private settle(answer: () => void): void {
    this.busy -= 1;
    answer();
    this.next();
  }
}

export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting';

  constructor(count: number) {
    super(`${count} deliveries wait already.`);
  }
}
