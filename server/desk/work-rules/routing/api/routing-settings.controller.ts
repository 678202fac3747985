import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ChangeRoutingSettings } from '../application/change-routing-settings.js';
import { RoutingSettingRepository } from '../data/routing-setting.repository.js';
import { RoutingSettingsDto } from './routing-settings.dto.js';

@ApiTags('routing')
@Controller('api/v1/routing-settings')
@Requires('work-rules.manage')
export class RoutingSettingsController {
  constructor(
    private readonly settings: RoutingSettingRepository,
    private readonly changing: ChangeRoutingSettings,
  ) {}

  @Get()
  @ApiOkResponse({ type: RoutingSettingsDto })
  show(): Promise<RoutingSettingsDto> {
    return this.settings.read();
  }

  @Put()
  @ApiOkResponse({ type: RoutingSettingsDto })
  async change(@Me() me: Principal, @Body() body: RoutingSettingsDto): Promise<RoutingSettingsDto> {
    await this.changing.execute(me, body);
    return this.settings.read();
  }
}
