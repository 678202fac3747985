/** How many calls one channel may have open at once, and how many all channels together. */
const LANES_PER_CHANNEL = 4;
const LANES = 64;

/** Runs work beside each other without letting a slow channel take the places of the others. */
export class ChannelLanes {
  private readonly running = new Map<string, number>();
  private readonly all = new Set<Promise<void>>();

  free(channelId: string): number {
    const own = LANES_PER_CHANNEL - (this.running.get(channelId) ?? 0);
    return Math.max(0, Math.min(own, LANES - this.all.size));
  }

  /** `work` must not fail: what it cannot do is written down by itself. */
  run(channelId: string, work: () => Promise<void>): void {
    this.running.set(channelId, (this.running.get(channelId) ?? 0) + 1);
    const done = work().finally(() => {
      this.running.set(channelId, (this.running.get(channelId) ?? 1) - 1);
      this.all.delete(done);
    });
    this.all.add(done);
  }

  /** Waits for what runs now. */
  async idle(): Promise<void> {
    while (this.all.size > 0) await Promise.allSettled(this.all);
  }
}
