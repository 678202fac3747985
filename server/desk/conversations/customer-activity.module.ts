import { Global, Module } from '@nestjs/common';
import { CUSTOMER_ACTIVITY } from '../../crm/index.js';
import { DeskCustomerActivity } from './application/customer-activity.js';
import { CustomerActivityReader } from './data/customer-activity.reader.js';
import { CustomerMoodReader } from './data/customer-mood.reader.js';
import { CustomerWordsReader } from './data/customer-words.reader.js';

/** Tells crm what customers did here, without crm knowing of conversations. */
@Global()
@Module({
  providers: [
    CustomerActivityReader,
    CustomerMoodReader,
    CustomerWordsReader,
    { provide: CUSTOMER_ACTIVITY, useClass: DeskCustomerActivity },
  ],
  exports: [CUSTOMER_ACTIVITY, CustomerMoodReader],
})
export class CustomerActivityModule {}
