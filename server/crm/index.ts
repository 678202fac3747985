/** Customers: who they are on which network, on whose word, and what is known of them. */
export { CustomerNoteDto } from './api/customer.dto.js';
export { PersonDto } from './api/person.dto.js';
export { presentNote } from './api/customer.presenter.js';
export { CUSTOMER_ACTIVITY } from './application/customer-activity.js';
export { CustomerDoor } from './application/customer-door.js';
export { CustomerHistory } from './application/customer-history.js';
export { CustomerReads } from './application/customer-reads.js';
export { ErasedPeople } from './application/erased-people.js';
export { Identities } from './application/identities.js';
export { CrmModule } from './crm.module.js';
export type {
  HistoryConsent,
  HistoryEvent,
  HistoryLink,
  HistoryNote,
  HistorySegment,
  Stretch,
} from './data/customer-history.reader.js';
export type { Trace } from './domain/trace.js';
