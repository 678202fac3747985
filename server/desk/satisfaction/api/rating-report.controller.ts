import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { RatingFigures } from '../domain/tally.js';
import { type RatingRequest, ReportRatings } from '../application/report-ratings.js';
import {
  RatingCommentPageDto,
  RatingCommentsQuery,
  type RatingFiguresDto,
  type RatingPeriodQuery,
  RatingReportDto,
  RatingReportQuery,
} from './rating-report.dto.js';

const requestOf = (query: RatingPeriodQuery): RatingRequest => ({
  from: new Date(query.from),
  to: new Date(query.to),
  timeZone: query.timeZone ?? 'UTC',
  channelId: query.channelId,
  agentId: query.agentId,
  teamId: query.teamId,
});

const figures = ({ ratings, ...rest }: RatingFigures): RatingFiguresDto => ({
  ...rest,
  ratings: [...ratings],
});

@ApiTags('reports')
@Controller('api/v1/reports/satisfaction')
@Requires('reports.read')
export class RatingReportController {
  constructor(private readonly ratings: ReportRatings) {}

  /** By when customers were asked. */
  @Get()
  @ApiOkResponse({ type: RatingReportDto })
  async report(@Me() me: Principal, @Query() query: RatingReportQuery): Promise<RatingReportDto> {
    const { rows, whole, wholeBefore } = await this.ratings.report(me, query.by, requestOf(query));
    return {
      rows: rows.map(({ before, ...row }) => ({
        ...row,
        ...figures(row),
        before: figures(before),
      })),
      whole: figures(whole),
      wholeBefore: figures(wholeBefore),
    };
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="satisfaction.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  csv(@Me() me: Principal, @Query() query: RatingReportQuery): Promise<string> {
    return this.ratings.csv(me, query.by, requestOf(query));
  }

  /** Every rating with its words and its conversation. */
  @Get('comments')
  @ApiOkResponse({ type: RatingCommentPageDto })
  comments(
    @Me() me: Principal,
    @Query() query: RatingCommentsQuery,
  ): Promise<RatingCommentPageDto> {
    return this.ratings.comments(me, requestOf(query), query);
  }
}
