import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepGuidelines } from '../application/keep-guidelines.js';
import { GuidelineRepository } from '../data/guideline.repository.js';
import {
  GuidelineChangeDto,
  GuidelineContentDto,
  GuidelineDto,
  GuidelineListDto,
  GuidelineOrderDto,
} from './guideline.dto.js';
import { presentGuideline } from './guideline.presenter.js';

@ApiTags('guidelines')
@Controller('api/v1/guidelines')
@Requires('work-rules.manage')
export class GuidelinesController {
  constructor(
    private readonly guidelines: GuidelineRepository,
    private readonly keeping: KeepGuidelines,
  ) {}

  @Get()
  @ApiOkResponse({ type: GuidelineListDto })
  async all(): Promise<GuidelineListDto> {
    return { items: (await this.guidelines.all()).map(presentGuideline) };
  }

  @Post()
  @ApiCreatedResponse({ type: GuidelineDto })
  async add(@Me() me: Principal, @Body() body: GuidelineContentDto): Promise<GuidelineDto> {
    return this.one(await this.keeping.add(me, body));
  }

  /** All of them, in the order in which they are shown. */
  @Put('order')
  @HttpCode(204)
  @ApiNoContentResponse()
  order(@Me() me: Principal, @Body() { ids }: GuidelineOrderDto): Promise<void> {
    return this.keeping.order(me, ids);
  }

  /** As a whole. 409 `guideline.changed-meanwhile` for an old version. */
  @Put(':id')
  @ApiOkResponse({ type: GuidelineDto })
  async change(
    @Me() me: Principal,
    @IdOf('guideline') id: string,
    @Body() { version, ...draft }: GuidelineChangeDto,
  ): Promise<GuidelineDto> {
    await this.keeping.change(me, id, draft, version);
    return this.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('guideline') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  private async one(id: string): Promise<GuidelineDto> {
    return presentGuideline(await this.keeping.one(id));
  }
}
