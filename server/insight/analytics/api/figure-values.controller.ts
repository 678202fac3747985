import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ShowValues } from '../application/show-values.js';
import { DimensionValuesListDto } from './figure-answer.dto.js';
import { FigureQuery } from './figure.dto.js';
import { requestOf } from './requests.js';

@ApiTags('figures')
@Controller('api/v1/figures/values')
@Requires('figures.own')
export class FigureValuesController {
  constructor(private readonly values: ShowValues) {}

  /** By what the figures of a period can be narrowed: the values that appear in it. */
  @Get()
  @ApiOkResponse({ type: DimensionValuesListDto })
  async all(@Me() me: Principal, @Query() query: FigureQuery): Promise<DimensionValuesListDto> {
    return { items: await this.values.execute(me, requestOf(query)) };
  }
}
