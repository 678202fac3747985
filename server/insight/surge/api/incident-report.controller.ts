import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IdOf, Requires } from '../../../access/index.js';
import { ReportIncident } from '../application/report-incident.js';
import { reportCsv } from './report-csv.js';
import { reportHtml } from './report-html.js';
import { presentReport } from './incident.presenter.js';
import { IncidentReportDto } from './report.dto.js';

@ApiTags('incidents')
@Controller('api/v1/incidents')
@Requires('listening.read')
export class IncidentReportController {
  constructor(private readonly reporting: ReportIncident) {}

  /** Its course by the hour, counts, first reply and decisions. */
  @Get(':id/report')
  @ApiOkResponse({ type: IncidentReportDto })
  async report(@IdOf('incident') id: string): Promise<IncidentReportDto> {
    return presentReport(await this.reporting.report(id));
  }

  /** One line an hour, then one line an entry of the log. */
  @Get(':id/report.csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="incident.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ type: String })
  async csv(@IdOf('incident') id: string): Promise<string> {
    return reportCsv(await this.reporting.report(id));
  }

  /** A page to keep or print; it loads nothing. */
  @Get(':id/report.html')
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="incident.html"')
  @ApiProduces('text/html')
  @ApiOkResponse({ type: String })
  async html(@IdOf('incident') id: string): Promise<string> {
    return reportHtml(await this.reporting.report(id));
  }
}
