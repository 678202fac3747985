import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CompareFigures } from '../application/compare-figures.js';
import { ShowSeries } from '../application/show-series.js';
import { CompareQuery, SeriesQuery } from './figure.dto.js';
import { comparisonCsv, seriesCsv } from './figure.presenter.js';
import { requestOf } from './requests.js';

/** The same figures for a spreadsheet. */
@ApiTags('figures')
@Controller('api/v1/figures')
@Requires('figures.own')
export class FigureFilesController {
  constructor(
    private readonly series: ShowSeries,
    private readonly comparison: CompareFigures,
  ) {}

  @Get('series/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async overTime(@Me() me: Principal, @Query() query: SeriesQuery): Promise<string> {
    const { measures, step } = query;
    return seriesCsv(await this.series.execute(me, { ...requestOf(query), measures, step }));
  }

  @Get('comparison/csv')
  @Header('content-type', 'text/csv; charset=utf-8')
  @Header('content-disposition', 'attachment; filename="figures-compared.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async compared(@Me() me: Principal, @Query() query: CompareQuery): Promise<string> {
    const { measures, by } = query;
    const found = await this.comparison.execute(me, { ...requestOf(query), measures, by });
    return comparisonCsv(by, found.measures, found.rows);
  }
}
