import { Body, Controller, Delete, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { RecordConsent } from '../application/record-consent.js';
import { ShowCustomer } from '../application/show-customer.js';
import { CustomerDto } from './customer.dto.js';
import { presentCustomer } from './customer.presenter.js';
import { NewConsentDto } from './dossier.dto.js';

function ConsentId(): ParameterDecorator {
  return Param('consentId', new ParseUUIDPipe({ exceptionFactory: () => notFound('consent') }));
}

@ApiTags('customers')
@Controller('api/v1/customers/:id/consents')
@Requires('conversations.work')
export class ConsentsController {
  constructor(
    private readonly consents: RecordConsent,
    private readonly customers: ShowCustomer,
  ) {}

  /** On what the use of the customer's data rests. 422 `consent.early` for a day yet to come. */
  @Post()
  @ApiCreatedResponse({ type: CustomerDto })
  async record(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() { purpose, basis, note, givenAt }: NewConsentDto,
  ): Promise<CustomerDto> {
    await this.consents.record(me, id, {
      purpose,
      basis,
      note: note ?? null,
      givenAt: givenAt === undefined ? null : new Date(givenAt),
    });
    return presentCustomer(await this.customers.whole(me, id), me);
  }

  /** Withdrawn from now on; the row stays, for it was true until now. */
  @Delete(':consentId')
  @ApiOkResponse({ type: CustomerDto })
  async withdraw(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @ConsentId() consentId: string,
  ): Promise<CustomerDto> {
    await this.consents.withdraw(me, id, consentId);
    return presentCustomer(await this.customers.whole(me, id), me);
  }
}
