import { Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { ChangeRule } from '../application/change-rule.js';
import { ListFirings } from '../application/list-firings.js';
import { ListRules } from '../application/list-rules.js';
import { RuleFiringPageDto } from './rule-firing.dto.js';
import { presentFiring } from './rule-firing.presenter.js';
import { RuleVersionListDto } from './rule.dto.js';
import { presentVersion } from './rule.presenter.js';

@ApiTags('work rules')
@Controller('api/v1/rules/:id')
@Requires('work-rules.manage')
export class RuleHistoryController {
  constructor(
    private readonly rules: ListRules,
    private readonly changing: ChangeRule,
    private readonly firings: ListFirings,
  ) {}

  @Get('versions')
  @ApiOkResponse({ type: RuleVersionListDto })
  async versions(@IdOf('rule') id: string): Promise<RuleVersionListDto> {
    return { items: (await this.rules.versionsOf(id)).map(presentVersion) };
  }

  /** Makes the rule what it was; that is a new version. */
  @Post('versions/:version/restoration')
  @HttpCode(204)
  @ApiNoContentResponse()
  restore(
    @Me() me: Principal,
    @IdOf('rule') id: string,
    @Param('version', ParseIntPipe) version: number,
  ): Promise<void> {
    return this.changing.restore(me, id, version);
  }

  /** Undoes that it was taken away. */
  @Post('restoration')
  @HttpCode(204)
  @ApiNoContentResponse()
  bringBack(@Me() me: Principal, @IdOf('rule') id: string): Promise<void> {
    return this.changing.bringBack(me, id);
  }

  @Get('firings')
  @ApiOkResponse({ type: RuleFiringPageDto })
  async log(
    @Me() me: Principal,
    @IdOf('rule') id: string,
    @Query() query: PageQuery,
  ): Promise<RuleFiringPageDto> {
    const { items, nextCursor } = await this.firings.ofRule(me, id, query);
    return { items: items.map(({ firing, label }) => presentFiring(firing, label)), nextCursor };
  }
}
