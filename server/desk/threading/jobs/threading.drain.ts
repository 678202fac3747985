import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { WorkInDeliveries } from '../application/work-in-deliveries.js';

@IsDrain()
@Injectable()
export class ThreadingDrain implements Drain {
  readonly name = 'threading';
  readonly everyMs = 1000;

  constructor(private readonly deliveries: WorkInDeliveries) {}

  drain(): Promise<boolean> {
    return this.deliveries.next();
  }
}
