import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ReportSla, type ReportRequest } from '../application/report-sla.js';
import {
  DecidedClockListDto,
  DecidedClocksQuery,
  SlaReportDto,
  SlaReportQuery,
} from './sla-report.dto.js';
import { presentReport, reportCsv } from './sla-report.presenter.js';

const requestOf = ({ from, to, by, kind, timeZone }: SlaReportQuery): ReportRequest => ({
  from: new Date(from),
  to: new Date(to),
  by,
  timeZone: timeZone ?? 'UTC',
  ...(kind && { kinds: [kind] }),
});

@ApiTags('reports')
@Controller('api/v1/reports/sla')
@Requires('reports.read')
export class SlaReportController {
  constructor(private readonly report: ReportSla) {}

  /** Share of targets that were met, of those decided in the period. */
  @Get()
  @ApiOkResponse({ type: SlaReportDto })
  async rows(@Me() me: Principal, @Query() query: SlaReportQuery): Promise<SlaReportDto> {
    return presentReport(await this.report.execute(me, requestOf(query)), query.by);
  }

  @Get('csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="targets.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@Me() me: Principal, @Query() query: SlaReportQuery): Promise<string> {
    return reportCsv(await this.report.execute(me, requestOf(query)), query.by);
  }

  /** The clocks behind one row. */
  @Get('clocks')
  @ApiOkResponse({ type: DecidedClockListDto })
  async clocks(
    @Me() me: Principal,
    @Query() query: DecidedClocksQuery,
  ): Promise<DecidedClockListDto> {
    const { by, key } = query;
    return { items: await this.report.clocks(me, { ...requestOf(query), of: { by, key } }) };
  }
}
