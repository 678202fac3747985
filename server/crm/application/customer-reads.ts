import { Injectable } from '@nestjs/common';
import type { Principal } from '../../access/contract.js';
import { CustomerReadRepository } from '../data/customer-read.repository.js';

export type SeenAs = 'page' | 'search' | 'export';

/** Keeps who saw whose data: a line for each colleague, customer and hour, so that it stays small. */
@Injectable()
export class CustomerReads {
  constructor(private readonly reads: CustomerReadRepository) {}

  async note(me: Principal, customerIds: readonly string[], what: SeenAs): Promise<void> {
    if (customerIds.length === 0) return;
    await this.reads.note(me.userId, [...new Set(customerIds)].sort(), what);
  }
}
