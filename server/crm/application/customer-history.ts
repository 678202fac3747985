import { Injectable } from '@nestjs/common';
import {
  CustomerHistoryReader,
  type HistoryConsent,
  type HistoryEvent,
  type HistoryLink,
  type HistoryNote,
  type HistorySegment,
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

  events(customerId: string, stretch: Stretch): Promise<HistoryEvent[]> {
    return this.rows.events(customerId, stretch);
  }

  segments(customerId: string, stretch: Stretch): Promise<HistorySegment[]> {
    return this.rows.segments(customerId, stretch);
  }

  consents(customerId: string, stretch: Stretch): Promise<HistoryConsent[]> {
    return this.rows.consents(customerId, stretch);
  }
}
