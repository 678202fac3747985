import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '../access/index.js';
import { ConsentsController } from './api/consents.controller.js';
import { CustomersController } from './api/customers.controller.js';
import { LinksController } from './api/links.controller.js';
import { MergesController } from './api/merges.controller.js';
import { SegmentsController } from './api/segments.controller.js';
import { ChangeCustomer } from './application/change-customer.js';
import { CustomerDoor } from './application/customer-door.js';
import { CustomerHistory } from './application/customer-history.js';
import { CustomerReads } from './application/customer-reads.js';
import { DismissSuggestion } from './application/dismiss-suggestion.js';
import { ErasedPeople } from './application/erased-people.js';
import { Identities } from './application/identities.js';
import { LinkIdentity } from './application/link-identity.js';
import { MergeCustomers } from './application/merge-customers.js';
import { People } from './application/people.js';
import { PreviewMerge } from './application/preview-merge.js';
import { ReadDossier } from './application/read-dossier.js';
import { RecordConsent } from './application/record-consent.js';
import { SetSegment } from './application/set-segment.js';
import { ShowCustomer } from './application/show-customer.js';
import { SuggestLinks } from './application/suggest-links.js';
import { WriteCustomerNote } from './application/write-customer-note.js';
import { ConsentRepository } from './data/consent.repository.js';
import { CustomerFactReader } from './data/customer-fact.reader.js';
import { CustomerHistoryReader } from './data/customer-history.reader.js';
import { CustomerMerge } from './data/customer-merge.entity.js';
import { CustomerNote } from './data/customer-note.entity.js';
import { CustomerNoteRepository } from './data/customer-note.repository.js';
import { CustomerSegment } from './data/customer-segment.entity.js';
import { CustomerSegmentRepository } from './data/customer-segment.repository.js';
import { CustomerRead } from './data/customer-read.entity.js';
import { CustomerReadRepository } from './data/customer-read.repository.js';
import { Customer } from './data/customer.entity.js';
import { CustomerReader } from './data/customer.reader.js';
import { CustomerRepository } from './data/customer.repository.js';
import { DismissalRepository } from './data/dismissal.repository.js';
import { ErasedMark } from './data/erased-mark.entity.js';
import { ErasedMarkRepository } from './data/erased-mark.repository.js';
import { IdentityLink } from './data/identity-link.entity.js';
import { Identity } from './data/identity.entity.js';
import { IdentityRepository } from './data/identity.repository.js';
import { LinkDismissal } from './data/link-dismissal.entity.js';
import { LinkRepository } from './data/link.repository.js';
import { MergeRepository } from './data/merge.repository.js';
import { PersonRepository } from './data/person.repository.js';
import { SuggestionReader } from './data/suggestion.reader.js';

/** Who the customers are: identities, links with evidence, notes. Needs a CUSTOMER_ACTIVITY. */
@Module({
  imports: [
    AccessModule,
    TypeOrmModule.forFeature([
      Customer,
      Identity,
      IdentityLink,
      CustomerMerge,
      LinkDismissal,
      CustomerNote,
      CustomerSegment,
      CustomerRead,
      ErasedMark,
    ]),
  ],
  controllers: [
    CustomersController,
    LinksController,
    MergesController,
    ConsentsController,
    SegmentsController,
  ],
  providers: [
    ChangeCustomer,
    ConsentRepository,
    CustomerDoor,
    CustomerFactReader,
    CustomerHistory,
    CustomerHistoryReader,
    CustomerNoteRepository,
    CustomerReader,
    CustomerReadRepository,
    CustomerReads,
    CustomerRepository,
    CustomerSegmentRepository,
    DismissalRepository,
    DismissSuggestion,
    ErasedMarkRepository,
    ErasedPeople,
    Identities,
    IdentityRepository,
    LinkIdentity,
    LinkRepository,
    MergeCustomers,
    MergeRepository,
    People,
    PersonRepository,
    PreviewMerge,
    ReadDossier,
    RecordConsent,
    SetSegment,
    ShowCustomer,
    SuggestionReader,
    SuggestLinks,
    WriteCustomerNote,
  ],
  exports: [CustomerDoor, CustomerHistory, CustomerReads, ErasedPeople, Identities],
})
export class CrmModule {}
