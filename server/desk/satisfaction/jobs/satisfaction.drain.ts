import { Injectable } from '@nestjs/common';
import { type Drain, IsDrain } from '../../../platform/queue/index.js';
import { AskCustomer } from '../application/ask-customer.js';
import { SatisfactionDueRepository } from '../data/due.repository.js';
import { SATISFACTION_DRAIN } from '../domain/drain-name.js';

const AT_ONCE = 20;

/** Asks customers whose wait after the resolve is over. */
@IsDrain()
@Injectable()
export class SatisfactionDrain implements Drain {
  readonly name = SATISFACTION_DRAIN;
  readonly everyMs = 5000;

  constructor(
    private readonly asking: AskCustomer,
    private readonly due: SatisfactionDueRepository,
  ) {}

  async drain(): Promise<boolean> {
    return (await this.asking.next(AT_ONCE)) === AT_ONCE;
  }

  dueSince(): Promise<Date | null> {
    return this.due.dueSince();
  }
}
