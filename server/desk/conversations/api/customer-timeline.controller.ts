import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ListCustomers } from '../application/list-customers.js';
import { ShowTimeline } from '../application/show-timeline.js';
import { CustomerListQueryDto, CustomerPageDto } from './customer-list.dto.js';
import { TimelinePageDto, TimelineQueryDto } from './timeline.dto.js';
import { presentEntry } from './timeline.presenter.js';

/** What is known of customers through their conversations; the rest of them is at home in crm. */
@ApiTags('customers')
@Controller('api/v1/customers')
@Requires('customers.read')
export class CustomerTimelineController {
  constructor(
    private readonly customers: ListCustomers,
    private readonly timeline: ShowTimeline,
  ) {}

  /** Customers who spoke on one's channels. */
  @Get()
  @ApiOkResponse({ type: CustomerPageDto })
  async list(@Me() me: Principal, @Query() query: CustomerListQueryDto): Promise<CustomerPageDto> {
    const { items, nextCursor } = await this.customers.page(me, query);
    return { items: items.map(({ at: _at, mark: _mark, ...row }) => row), nextCursor };
  }

  /** Everything that happened with a customer over all channels, newest first. */
  @Get(':id/timeline')
  @ApiOkResponse({ type: TimelinePageDto })
  async history(
    @Me() me: Principal,
    @IdOf('customer') id: string,
    @Query() query: TimelineQueryDto,
  ): Promise<TimelinePageDto> {
    const { items, nextCursor } = await this.timeline.page(me, id, query);
    return { items: items.map((entry) => presentEntry(entry, me)), nextCursor };
  }
}
