import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../access/contract.js';
import { Me, Requires } from '../../../access/index.js';
import { ChangePatience } from '../application/change-patience.js';
import { WorkStateRepository } from '../data/work-state.repository.js';
import { WorkSettingsDto } from './work-settings.dto.js';

@ApiTags('agents')
@Controller('api/v1/work-settings')
@Requires('work-rules.manage')
export class WorkSettingsController {
  constructor(
    private readonly rows: WorkStateRepository,
    private readonly changing: ChangePatience,
  ) {}

  @Get()
  @ApiOkResponse({ type: WorkSettingsDto })
  show(): Promise<WorkSettingsDto> {
    return this.rows.patience();
  }

  @Put()
  @ApiOkResponse({ type: WorkSettingsDto })
  async change(@Me() me: Principal, @Body() body: WorkSettingsDto): Promise<WorkSettingsDto> {
    await this.changing.execute(me, body);
    return this.rows.patience();
  }
}
