import { Body, Controller, Delete, Param, ParseEnumPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { notFound } from '../../platform/kernel/index.js';
import { SetSegment } from '../application/set-segment.js';
import { ShowCustomer } from '../application/show-customer.js';
import { type Segment, SEGMENTS } from '../contract.js';
import { CustomerDto } from './customer.dto.js';
import { presentCustomer } from './customer.presenter.js';
import { SetSegmentDto } from './segment.dto.js';

const SegmentOf = (): ParameterDecorator =>
  Param(
    'segment',
    new ParseEnumPipe(Object.fromEntries(SEGMENTS.map((segment) => [segment, segment])), {
      exceptionFactory: () => notFound('segment'),
    }),
  );

@ApiTags('customers')
@ApiParam({ name: 'segment', enum: SEGMENTS, enumName: 'Segment' })
@Controller('api/v1/customers/:id/segments/:segment')
@Requires('conversations.work')
export class SegmentsController {
  constructor(
    private readonly segments: SetSegment,
    private readonly customers: ShowCustomer,
  ) {}

  /** The same again gets the new reason and end. */
  @Put()
  @ApiOkResponse({ type: CustomerDto })
  async set(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @SegmentOf() segment: Segment,
    @Body() { reason, expiresAt, isMember }: SetSegmentDto,
  ): Promise<CustomerDto> {
    const end = expiresAt === null ? null : new Date(expiresAt);
    await this.segments.set(me, id, { segment, reason, expiresAt: end, isMember });
    return this.show(me, id);
  }

  /** The rules have the say again. */
  @Delete()
  @ApiOkResponse({ type: CustomerDto })
  async remove(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @SegmentOf() segment: Segment,
  ): Promise<CustomerDto> {
    await this.segments.remove(me, id, segment);
    return this.show(me, id);
  }

  private async show(me: Principal, id: string): Promise<CustomerDto> {
    return presentCustomer(await this.customers.whole(me, id), me);
  }
}
