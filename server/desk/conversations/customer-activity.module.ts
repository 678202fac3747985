import { Global, Module } from '@nestjs/common';
import { CUSTOMER_ACTIVITY } from '../../crm/index.js';
import { CustomerActivityReader } from './data/customer-activity.reader.js';

/** Tells crm what customers did here, without crm knowing of conversations. */
@Global()
@Module({
  providers: [{ provide: CUSTOMER_ACTIVITY, useClass: CustomerActivityReader }],
  exports: [CUSTOMER_ACTIVITY],
})
export class CustomerActivityModule {}
