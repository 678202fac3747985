import { Module } from '@nestjs/common';
import { AccessModule } from '../../../access/index.js';
import { CrmModule } from '../../../crm/index.js';
import { CustomersByKeyController } from './api/customers-by-key.controller.js';
import { ForgottenAmong } from './application/forgotten-among.js';
import { PutFacts } from './application/put-facts.js';
import { TakeIn } from './application/take-in.js';
import { TakenNews } from './application/taken-news.js';
import { UpsertCustomers } from './application/upsert-customers.js';
import { KnownCustomerReader } from './data/known-customer.reader.js';
import { TakenRepository } from './data/taken.repository.js';

/** The one way in for what other systems know of customers. */
@Module({
  imports: [AccessModule, CrmModule],
  controllers: [CustomersByKeyController],
  providers: [
    ForgottenAmong,
    KnownCustomerReader,
    PutFacts,
    TakeIn,
    TakenNews,
    TakenRepository,
    UpsertCustomers,
  ],
  exports: [KnownCustomerReader, TakeIn],
})
export class TakingInModule {}
