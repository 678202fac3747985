import { Body, Controller, Delete, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { MergeCustomers } from '../application/merge-customers.js';
import { PreviewMerge } from '../application/preview-merge.js';
import { ShowCustomer } from '../application/show-customer.js';
import type { CustomerRow } from '../data/customer.reader.js';
import { CustomerDto } from './customer.dto.js';
import { presentCustomer } from './customer.presenter.js';
import { MergePreviewDto, MergePreviewQuery, MergeSideDto, NewMergeDto } from './merge.dto.js';

@ApiTags('customers')
@Controller('api/v1')
@Requires('customers.link')
export class MergesController {
  constructor(
    private readonly merges: MergeCustomers,
    private readonly previews: PreviewMerge,
    private readonly customers: ShowCustomer,
  ) {}

  /** What would come along; nothing is changed. */
  @Get('customers/:id/merge-preview')
  @ApiOkResponse({ type: MergePreviewDto })
  async preview(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Query() query: MergePreviewQuery,
  ): Promise<MergePreviewDto> {
    const { kept, absorbed, moves } = await this.previews.preview(me, id, query.with);
    return { kept: sideOf(kept), absorbed: sideOf(absorbed), moves };
  }

  /** Says on evidence that two customers are one. 409 `customers.merged` when they are already. */
  @Post('customers/:id/merges')
  @ApiCreatedResponse({ type: CustomerDto })
  async merge(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Body() { absorbedId, evidence, detail }: NewMergeDto,
  ): Promise<CustomerDto> {
    await this.merges.merge(me, id, { absorbedId, evidence, detail: detail || null });
    return presentCustomer(await this.customers.whole(me, id), me);
  }

  /** Takes a merge back whole: both have what is theirs, also what came in between. */
  @Delete('merges/:id')
  @ApiOkResponse({ type: CustomerDto })
  async undo(@Me() me: Principal, @IdOf('merge') id: string): Promise<CustomerDto> {
    const customerIds = await this.merges.undo(me, id);
    return presentCustomer(await this.customers.firstVisible(me, customerIds), me);
  }
}

const sideOf = ({ id, name, email, phone, language }: CustomerRow): MergeSideDto => ({
  id,
  name,
  email,
  phone,
  language,
});
