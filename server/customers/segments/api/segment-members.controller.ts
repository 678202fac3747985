import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { PageQuery } from '../../../platform/http/index.js';
import { ListMembers } from '../application/list-members.js';
import { SegmentMemberPageDto } from './segment-member.dto.js';
import { SegmentOf } from './segment-of.js';
import { presentMember } from './segment.presenter.js';

@ApiTags('segments')
@ApiParam({ name: 'segment', enum: SEGMENTS, enumName: 'Segment' })
@Controller('api/v1/segments/:segment/members')
@Requires('customers.read')
export class SegmentMembersController {
  constructor(private readonly members: ListMembers) {}

  /** With the most followers first. */
  @Get()
  @ApiOkResponse({ type: SegmentMemberPageDto })
  async page(
    @Me() me: Principal,
    @SegmentOf() segment: Segment,
    @Query() query: PageQuery,
  ): Promise<SegmentMemberPageDto> {
    const { items, nextCursor } = await this.members.page(me, segment, query);
    return { items: items.map(presentMember), nextCursor };
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="members.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  csv(@Me() me: Principal, @SegmentOf() segment: Segment): Promise<string> {
    return this.members.csv(me, segment);
  }
}
