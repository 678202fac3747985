import { Body, Controller, Delete, Get, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepAnswerSetting } from '../application/keep-answer-setting.js';
import { ReportAnswers } from '../application/report-answers.js';
import { type AnswerHalt, HaltRepository } from '../data/halt.repository.js';
import { type AnswerSetting, NOTICES } from '../domain/answer-setting.js';
import { AnswerReportDto } from './answer-report.dto.js';
import { AnswerSettingDto, ShownAnswerSettingDto } from './answer-setting.dto.js';

const shown = (setting: AnswerSetting, halts: AnswerHalt[]): ShownAnswerSettingDto => ({
  ...setting,
  halts,
  channelIds: [...setting.channelIds],
  languages: [...setting.languages],
  usualNotices: { ...NOTICES },
});

@ApiTags('automatic answers')
@Controller('api/v1')
@Requires('canned-replies.manage')
export class AutomaticAnswersController {
  constructor(
    private readonly settings: KeepAnswerSetting,
    private readonly reports: ReportAnswers,
    private readonly halts: HaltRepository,
  ) {}

  @Get('automatic-answers/setting')
  @ApiOkResponse({ type: ShownAnswerSettingDto })
  async setting(): Promise<ShownAnswerSettingDto> {
    return shown(await this.settings.read(), await this.halts.all());
  }

  @Put('automatic-answers/setting')
  @ApiOkResponse({ type: ShownAnswerSettingDto })
  async change(
    @Me() me: Principal,
    @Body() setting: AnswerSettingDto,
  ): Promise<ShownAnswerSettingDto> {
    const calendarId = setting.calendarId ?? null;
    return shown(await this.settings.write(me, { ...setting, calendarId }), await this.halts.all());
  }

  /** Precision and coverage at each confidence, from questions held back, and what happened lately. */
  @Get('automatic-answers/report')
  @ApiOkResponse({ type: AnswerReportDto })
  report(): Promise<AnswerReportDto> {
    return this.reports.report();
  }

  /** From now on the desk may send it by itself. */
  @Put('canned-replies/:id/automatic-answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  switchOn(@Me() me: Principal, @IdOf('canned-reply') id: string): Promise<void> {
    return this.settings.permit(me, id, true);
  }

  @Delete('canned-replies/:id/automatic-answer')
  @HttpCode(204)
  @ApiNoContentResponse()
  switchOff(@Me() me: Principal, @IdOf('canned-reply') id: string): Promise<void> {
    return this.settings.permit(me, id, false);
  }
}
