import { Injectable } from '@nestjs/common';
import {
  CustomerHistoryReader,
  type HistoryLink,
  type HistoryNote,
  type Stretch,
} from '../data/customer-history.reader.js';

/** What this module adds to a customer's time line. Ask the CustomerDoor first. */
@Injectable()
export class CustomerHistory {
  constructor(private readonly rows: CustomerHistoryReader) {}

  notes(customerId: string, stretch: Stretch): Promise<HistoryNote[]> {
    return this.rows.notes(customerId, stretch);
  }

  links(customerId: string, stretch: Stretch & { network?: string }): Promise<HistoryLink[]> {
    return this.rows.links(customerId, stretch);
  }
}
