import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../../platform/queue/index.js';
import { FireClocks } from '../application/fire-clocks.js';

const AT_ONCE = 500;

/**
 * Fires what is due. It looks four times a second, which costs one look into an index and needs no
 * wake-up that could be lost.
 */
@IsDrain()
@Injectable()
export class ClocksFireDrain implements Drain {
  readonly name = 'clocks-fire';
  readonly everyMs = 250;

  constructor(private readonly clocks: FireClocks) {}

  async drain(): Promise<boolean> {
    return (await this.clocks.fire(AT_ONCE)) >= AT_ONCE;
  }
}
