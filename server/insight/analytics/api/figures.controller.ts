import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CompareFigures } from '../application/compare-figures.js';
import { ListBehind } from '../application/list-behind.js';
import { RebuildFigures } from '../application/rebuild-figures.js';
import { ShowHours } from '../application/show-hours.js';
import { ShowSeries } from '../application/show-series.js';
import { ShowSpread } from '../application/show-spread.js';
import {
  CatalogueDto,
  ComparisonDto,
  FactsBehindDto,
  FigureSeriesListDto,
  HoursDto,
  SpreadDto,
} from './figure-answer.dto.js';
import {
  BehindQuery,
  CatalogueQuery,
  CompareQuery,
  MeasureQuery,
  SeriesQuery,
} from './figure.dto.js';
import { presentCatalogue, presentRow, presentSeries } from './figure.presenter.js';
import { cornerOf, requestOf } from './requests.js';

/** Figures; who does not read reports gets their own. */
@ApiTags('figures')
@Controller('api/v1/figures')
@Requires('figures.own')
export class FiguresController {
  constructor(
    private readonly series: ShowSeries,
    private readonly comparison: CompareFigures,
    private readonly spread: ShowSpread,
    private readonly hours: ShowHours,
    private readonly behind: ListBehind,
    private readonly rebuild: RebuildFigures,
  ) {}

  /** Every figure there is: its name, its formula, and how far they are read. */
  @Get('catalogue')
  @ApiOkResponse({ type: CatalogueDto })
  async catalogue(@Query() { language }: CatalogueQuery): Promise<CatalogueDto> {
    return presentCatalogue(language, await this.rebuild.progress());
  }

  /** Over time, beside the period before. */
  @Get('series')
  @ApiOkResponse({ type: FigureSeriesListDto })
  async overTime(@Me() me: Principal, @Query() query: SeriesQuery): Promise<FigureSeriesListDto> {
    const { measures, step } = query;
    const items = await this.series.execute(me, { ...requestOf(query), measures, step });
    return { items: items.map(presentSeries) };
  }

  /** For each value of a dimension. */
  @Get('comparison')
  @ApiOkResponse({ type: ComparisonDto })
  async compared(@Me() me: Principal, @Query() query: CompareQuery): Promise<ComparisonDto> {
    const { measures: asked, by } = query;
    const { measures, rows } = await this.comparison.execute(me, {
      ...requestOf(query),
      measures: asked,
      by,
    });
    return { rows: rows.map((row) => presentRow(row, measures)) };
  }

  /** How durations are spread. */
  @Get('spread')
  @ApiOkResponse({ type: SpreadDto })
  async spreadOf(@Me() me: Principal, @Query() query: MeasureQuery): Promise<SpreadDto> {
    const { bars, ...rest } = await this.spread.execute(me, {
      ...requestOf(query),
      measure: query.measure,
    });
    return {
      ...rest,
      bars: bars.map(({ buckets: [bucketFrom, bucketTo], ...bar }) => ({
        ...bar,
        bucketFrom,
        bucketTo,
      })),
    };
  }

  /** When in the week. */
  @Get('hours')
  @ApiOkResponse({ type: HoursDto })
  async ofWeek(@Me() me: Principal, @Query() query: MeasureQuery): Promise<HoursDto> {
    const { measure } = query;
    return { items: await this.hours.execute(me, { ...requestOf(query), measure }) };
  }

  /** The conversations behind a figure. */
  @Get('behind')
  @ApiOkResponse({ type: FactsBehindDto })
  facts(@Me() me: Principal, @Query() query: BehindQuery): Promise<FactsBehindDto> {
    const { measure, limit, cursor } = query;
    return this.behind.execute(me, {
      ...requestOf(query),
      measure,
      corner: cornerOf(query),
      limit,
      ...(cursor !== undefined && { cursor }),
    });
  }
}
