import { Body, Controller, Delete, Get, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { ChangeCustomer } from '../application/change-customer.js';
import { CustomerReads } from '../application/customer-reads.js';
import { ShowCustomer } from '../application/show-customer.js';
import { WriteCustomerNote } from '../application/write-customer-note.js';
import { CustomerChangeDto, NewCustomerNoteDto } from './customer-change.dto.js';
import { CustomerDto } from './customer.dto.js';
import { presentCustomer } from './customer.presenter.js';

const NoteId = (): ParameterDecorator =>
  Param('noteId', new ParseUUIDPipe({ exceptionFactory: () => notFound('note') }));

@ApiTags('customers')
@Controller('api/v1/customers/:id')
export class CustomersController {
  constructor(
    private readonly customers: ShowCustomer,
    private readonly changes: ChangeCustomer,
    private readonly notes: WriteCustomerNote,
    private readonly reads: CustomerReads,
  ) {}

  @Get()
  @Requires('customers.read')
  @ApiOkResponse({ type: CustomerDto })
  async one(@Me() me: Principal, @IdOf('customer') id: string): Promise<CustomerDto> {
    const customer = await this.show(me, id);
    await this.reads.note(me, [customer.id], 'page');
    return customer;
  }

  /** What is absent stays; null takes away. */
  @Patch()
  @Requires('conversations.work')
  @ApiOkResponse({ type: CustomerDto })
  async change(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() change: CustomerChangeDto,
  ): Promise<CustomerDto> {
    await this.changes.change(me, id, change);
    return this.show(me, id);
  }

  @Post('notes')
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: CustomerDto })
  async note(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() { body }: NewCustomerNoteDto,
  ): Promise<CustomerDto> {
    await this.notes.write(me, id, body);
    return this.show(me, id);
  }

  /** By its author or an administrator. */
  @Delete('notes/:noteId')
  @Requires('conversations.work')
  @ApiOkResponse({ type: CustomerDto })
  async removeNote(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @NoteId() noteId: string,
  ): Promise<CustomerDto> {
    await this.notes.remove(me, id, noteId);
    return this.show(me, id);
  }

  private async show(me: Principal, id: string): Promise<CustomerDto> {
    return presentCustomer(await this.customers.whole(me, id), me);
  }
}
