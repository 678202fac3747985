import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { AddRule } from '../application/add-rule.js';
import { ListRules } from '../application/list-rules.js';
import { OrderRules } from '../application/order-rules.js';
import { RewriteRule } from '../application/rewrite-rule.js';
import { ChangeRule } from '../application/change-rule.js';
import { RuleChangeDto, RuleDraftDto, RuleOrderDto, RuleSwitchDto } from './rule-draft.dto.js';
import { RuleDto, RuleListDto } from './rule.dto.js';
import { presentRule } from './rule.presenter.js';

@ApiTags('work rules')
@Controller('api/v1/rules')
@Requires('work-rules.manage')
export class RulesController {
  constructor(
    private readonly rules: ListRules,
    private readonly addRule: AddRule,
    private readonly rewriting: RewriteRule,
    private readonly changing: ChangeRule,
    private readonly ordering: OrderRules,
  ) {}

  @Get()
  @ApiOkResponse({ type: RuleListDto })
  async list(): Promise<RuleListDto> {
    return { items: (await this.rules.execute()).map(presentRule) };
  }

  @Post()
  @ApiCreatedResponse({ type: RuleDto })
  async add(@Me() me: Principal, @Body() draft: RuleDraftDto): Promise<RuleDto> {
    return this.one(await this.addRule.execute(me, draft, draft.confirmEverything));
  }

  /** The order in which they are asked. */
  @Put('order')
  @HttpCode(204)
  @ApiNoContentResponse()
  order(@Me() me: Principal, @Body() { ids }: RuleOrderDto): Promise<void> {
    return this.ordering.execute(me, ids);
  }

  @Get(':id')
  @ApiOkResponse({ type: RuleDto })
  one(@IdOf('rule') id: string): Promise<RuleDto> {
    return this.rules.one(id).then(presentRule);
  }

  @Put(':id')
  @ApiOkResponse({ type: RuleDto })
  async change(
    @Me() me: Principal,
    @IdOf('rule') id: string,
    @Body() draft: RuleChangeDto,
  ): Promise<RuleDto> {
    await this.rewriting.execute(me, id, draft);
    return this.one(id);
  }

  @Put(':id/switch')
  @ApiOkResponse({ type: RuleDto })
  async switch(
    @Me() me: Principal,
    @IdOf('rule') id: string,
    @Body() { isEnabled }: RuleSwitchDto,
  ): Promise<RuleDto> {
    await this.changing.switch(me, id, isEnabled);
    return this.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('rule') id: string): Promise<void> {
    return this.changing.remove(me, id);
  }
}
