import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepAskingSetting } from '../application/keep-asking-setting.js';
import { HOUSE_WORDS } from '../domain/setting.js';
import { AskingSettingDto, AskingSettingViewDto } from './asking-setting.dto.js';

@ApiTags('satisfaction')
@Controller('api/v1/satisfaction/setting')
@Requires('work-rules.manage')
export class AskingSettingsController {
  constructor(private readonly settings: KeepAskingSetting) {}

  @Get()
  @ApiOkResponse({ type: AskingSettingViewDto })
  async read(): Promise<AskingSettingViewDto> {
    const [setting, channels] = await Promise.all([this.settings.read(), this.settings.channels()]);
    return {
      ...setting,
      channelIds: [...setting.channelIds],
      words: { ...setting.words },
      channels,
      houseWords: { ...HOUSE_WORDS },
    };
  }

  /** 422 `satisfaction.channel`, `satisfaction.link-missing`. */
  @Put()
  @ApiOkResponse({ type: AskingSettingViewDto })
  async write(
    @Me() me: Principal,
    @Body() setting: AskingSettingDto,
  ): Promise<AskingSettingViewDto> {
    await this.settings.write(me, setting);
    return this.read();
  }
}
