import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { AskDryRun } from '../application/ask-dry-run.js';
import { DryRunDto } from './dry-run.dto.js';
import { DryRunPresenter } from './dry-run.presenter.js';
import { RuleDraftDto } from './rule-draft.dto.js';

@ApiTags('work rules')
@Controller('api/v1/rule-dry-runs')
@Requires('work-rules.manage')
export class DryRunsController {
  constructor(
    private readonly runs: AskDryRun,
    private readonly presenter: DryRunPresenter,
  ) {}

  /** What a rule, kept or not, would have done in the last 30 days; worked out in the background. */
  @Post()
  @ApiCreatedResponse({ type: DryRunDto })
  async ask(@Me() me: Principal, @Body() draft: RuleDraftDto): Promise<DryRunDto> {
    return this.show(me, await this.runs.execute(me, draft));
  }

  @Get(':id')
  @ApiOkResponse({ type: DryRunDto })
  async show(@Me() me: Principal, @IdOf('dry run') id: string): Promise<DryRunDto> {
    return this.presenter.present(await this.runs.show(me, id));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  cancel(@Me() me: Principal, @IdOf('dry run') id: string): Promise<void> {
    return this.runs.cancel(me, id);
  }
}
