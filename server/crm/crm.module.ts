import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/index.js';
import { CustomersController } from './api/customers.controller.js';
import { LinksController } from './api/links.controller.js';
import { SegmentsController } from './api/segments.controller.js';
import { ChangeCustomer } from './application/change-customer.js';
import { CustomerDoor } from './application/customer-door.js';
import { CustomerHistory } from './application/customer-history.js';
import { CustomerReads } from './application/customer-reads.js';
import { ErasedPeople } from './application/erased-people.js';
import { Identities } from './application/identities.js';
import { LinkIdentity } from './application/link-identity.js';
import { SetSegment } from './application/set-segment.js';
import { ShowCustomer } from './application/show-customer.js';
import { SuggestLinks } from './application/suggest-links.js';
import { WriteCustomerNote } from './application/write-customer-note.js';
import { CustomerHistoryReader } from './data/customer-history.reader.js';
import { CustomerNote } from './data/customer-note.entity.js';
import { CustomerNoteRepository } from './data/customer-note.repository.js';
import { CustomerSegment } from './data/customer-segment.entity.js';
import { CustomerSegmentRepository } from './data/customer-segment.repository.js';
import { CustomerRead } from './data/customer-read.entity.js';
import { CustomerReadRepository } from './data/customer-read.repository.js';
import { Customer } from './data/customer.entity.js';
import { CustomerReader } from './data/customer.reader.js';
import { CustomerRepository } from './data/customer.repository.js';
import { ErasedMark } from './data/erased-mark.entity.js';
import { ErasedMarkRepository } from './data/erased-mark.repository.js';
import { IdentityLink } from './data/identity-link.entity.js';
import { Identity } from './data/identity.entity.js';
import { IdentityRepository } from './data/identity.repository.js';
import { LinkRepository } from './data/link.repository.js';
import { SuggestionReader } from './data/suggestion.reader.js';

/** Who the customers are: identities, links with evidence, notes. Needs a CUSTOMER_ACTIVITY. */
@Module({
  imports: [
    AccessModule,
    TypeOrmModule.forFeature([
      Customer,
      Identity,
      IdentityLink,
      CustomerNote,
      CustomerSegment,
      CustomerRead,
      ErasedMark,
    ]),
  ],
  controllers: [CustomersController, LinksController, SegmentsController],
  providers: [
    ChangeCustomer,
    CustomerDoor,
    CustomerHistory,
    CustomerHistoryReader,
    CustomerNoteRepository,
    CustomerReader,
    CustomerReadRepository,
    CustomerReads,
    CustomerRepository,
    CustomerSegmentRepository,
    ErasedMarkRepository,
    ErasedPeople,
    Identities,
    IdentityRepository,
    LinkIdentity,
    LinkRepository,
    SetSegment,
    ShowCustomer,
    SuggestionReader,
    SuggestLinks,
    WriteCustomerNote,
  ],
  exports: [CustomerDoor, CustomerHistory, CustomerReads, ErasedPeople, Identities],
})
export class CrmModule {}
