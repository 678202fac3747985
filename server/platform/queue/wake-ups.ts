import { setTimeout as sleep } from 'node:timers/promises';

/** Under a stream of changes a wake-up this often is enough, and far cheaper than one a change. */
const APART_MS = 20;

/**
 * Wake-ups of many small changes: the first leaves at once, those asked for while it is on its way
 * become one that follows. So none is lost, and a burst does not cost the engine a job each.
 */
export class WakeUps {
  private readonly asked = new Map<string, boolean>();

  constructor(private readonly send: (drain: string) => Promise<void>) {}

  ask(drain: string): void {
    const isOnItsWay = this.asked.has(drain);
    this.asked.set(drain, isOnItsWay);
    if (!isOnItsWay) void this.carry(drain);
  }

  private async carry(drain: string): Promise<void> {
    do {
      this.asked.set(drain, false);
      await this.send(drain);
      await sleep(APART_MS, undefined, { ref: false });
    } while (this.asked.get(drain));
    this.asked.delete(drain);
  }
}
