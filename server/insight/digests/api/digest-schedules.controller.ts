import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepSchedules } from '../application/keep-schedules.js';
import { PreviewDigest } from '../application/preview-digest.js';
import { ShowDigests } from '../application/show-digests.js';
import {
  DigestChoicesDto,
  DigestPreviewDto,
  ScheduleDto,
  ScheduleListDto,
  ScheduleSwitchDto,
  WriteScheduleDto,
} from './schedule.dto.js';

@ApiTags('digests')
@Controller('api/v1')
@Requires('digests.manage')
export class DigestSchedulesController {
  constructor(
    private readonly keeping: KeepSchedules,
    private readonly previewing: PreviewDigest,
    private readonly shown: ShowDigests,
  ) {}

  /** What a digest can be about, and which colleagues can get it. */
  @Get('digest-choices')
  @ApiOkResponse({ type: DigestChoicesDto })
  choices(@Me() me: Principal): Promise<DigestChoicesDto> {
    return this.shown.choices(me);
  }

  @Get('digest-schedules')
  @ApiOkResponse({ type: ScheduleListDto })
  async list(): Promise<ScheduleListDto> {
    return { items: await this.keeping.all() };
  }

  /** It rests until it is started. 422 `digest-schedule.zone` and the like. */
  @Post('digest-schedules')
  @ApiCreatedResponse({ type: ScheduleDto })
  async add(@Me() me: Principal, @Body() body: WriteScheduleDto): Promise<ScheduleDto> {
    return this.keeping.one(await this.keeping.add(me, body));
  }

  @Put('digest-schedules/:id')
  @ApiOkResponse({ type: ScheduleDto })
  async change(
    @Me() me: Principal,
    @IdOf('digest-schedule') id: string,
    @Body() body: WriteScheduleDto,
  ): Promise<ScheduleDto> {
    await this.keeping.change(me, id, body);
    return this.keeping.one(id);
  }

  /** Starts or stops it. 422 `digest-schedule.no-recipients`. */
  @Put('digest-schedules/:id/switch')
  @ApiOkResponse({ type: ScheduleDto })
  async turn(
    @Me() me: Principal,
    @IdOf('digest-schedule') id: string,
    @Body() { isActive }: ScheduleSwitchDto,
  ): Promise<ScheduleDto> {
    await this.keeping.turn(me, id, isActive);
    return this.keeping.one(id);
  }

  @Delete('digest-schedules/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('digest-schedule') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  /** The mail as it would go out today; nobody gets it. */
  @Post('digest-schedules/:id/preview')
  @HttpCode(200)
  @ApiOkResponse({ type: DigestPreviewDto })
  preview(@IdOf('digest-schedule') id: string): Promise<DigestPreviewDto> {
    return this.previewing.preview(id);
  }
}
