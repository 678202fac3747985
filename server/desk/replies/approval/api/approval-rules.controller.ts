import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepApprovalRules } from '../application/keep-approval-rules.js';
import { ApprovalRuleRepository } from '../data/approval-rule.repository.js';
import { presentApprovalRule } from './approval.presenter.js';
import {
  ApprovalRuleChangeDto,
  ApprovalRuleContentDto,
  ApprovalRuleDto,
  ApprovalRuleListDto,
} from './approval-rule.dto.js';

@ApiTags('approval')
@Controller('api/v1/approval-rules')
@Requires('work-rules.manage')
export class ApprovalRulesController {
  constructor(
    private readonly rules: ApprovalRuleRepository,
    private readonly keeping: KeepApprovalRules,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApprovalRuleListDto })
  async all(): Promise<ApprovalRuleListDto> {
    return { items: (await this.rules.all()).map(presentApprovalRule) };
  }

  @Post()
  @ApiCreatedResponse({ type: ApprovalRuleDto })
  async add(@Me() me: Principal, @Body() body: ApprovalRuleContentDto): Promise<ApprovalRuleDto> {
    return this.one(await this.keeping.add(me, body));
  }

  /** As a whole. 409 `approval-rule.changed-meanwhile` for an old version. */
  @Put(':id')
  @ApiOkResponse({ type: ApprovalRuleDto })
  async change(
    @Me() me: Principal,
    @IdOf('approval-rule') id: string,
    @Body() { version, ...draft }: ApprovalRuleChangeDto,
  ): Promise<ApprovalRuleDto> {
    await this.keeping.change(me, id, draft, version);
    return this.one(id);
  }

  /** Replies that wait because of it go on waiting. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('approval-rule') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  private async one(id: string): Promise<ApprovalRuleDto> {
    return presentApprovalRule(await this.keeping.one(id));
  }
}
