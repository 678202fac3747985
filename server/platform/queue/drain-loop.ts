import type { Drain } from './contract.js';

/** Runs one drain: never twice at once in this process, again when woken meanwhile. */
export class DrainLoop {
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly drain: Drain,
    private readonly onError: (name: string, error: unknown) => void,
  ) {}

  start(): void {
    this.schedule();
    void this.wake();
  }

  wake(): Promise<void> {
    if (this.stopped) return Promise.resolve();
    this.again = true;
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      if (this.again && !this.stopped) void this.wake();
    });
    return this.running;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    while (this.again && !this.stopped) {
      this.again = false;
      try {
        this.again = (await this.drain.drain()) || this.again;
      } catch (error) {
        this.onError(this.drain.name, error);
        return;
      }
    }
  }

  private schedule(): void {
    this.timer = setTimeout(() => {
      void this.wake().finally(() => {
        if (!this.stopped) this.schedule();
      });
    }, this.drain.everyMs);
  }
}
