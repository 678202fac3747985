import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../access/contract.js';
import { IdOf, may, Me, Requires } from '../../../access/index.js';
import { type AbsenceContent, KeepAbsences } from '../application/keep-absences.js';
import { KeepProfile } from '../application/keep-profile.js';
import { ShowProfiles } from '../application/show-profiles.js';
import {
  AbsenceContentDto,
  WorkProfileContentDto,
  WorkProfileListDto,
} from './work-profile.dto.js';

@ApiTags('agents')
@Controller('api/v1')
@Requires('users.manage')
export class WorkProfilesController {
  constructor(
    private readonly profiles: ShowProfiles,
    private readonly keeping: KeepProfile,
    private readonly absences: KeepAbsences,
  ) {}

  @Get('work-profiles')
  @Requires('work-rules.manage')
  @ApiOkResponse({ type: WorkProfileListDto })
  async list(@Me() me: Principal): Promise<WorkProfileListDto> {
    const can: 'change'[] = may(me, 'users.manage') ? ['change'] : [];
    const items = (await this.profiles.all()).map((profile) => ({
      userId: profile.userId,
      name: profile.name,
      languages: [...profile.languages],
      skills: [...profile.skills],
      capacity: profile.capacity,
      managerId: profile.managerId,
      state: profile.state,
      stateSince: profile.stateSince,
      absences: profile.absences.map(({ id, fromAt, untilAt, deputyId }) => ({
        id,
        fromAt,
        untilAt,
        deputyId,
      })),
      can,
    }));
    return { items, nextCursor: null };
  }

  /** 422 `work-profile.manager-circle`. */
  @Put('work-profiles/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  change(
    @Me() me: Principal,
    @IdOf('user') id: string,
    @Body() body: WorkProfileContentDto,
  ): Promise<void> {
    return this.keeping.execute(me, id, body);
  }

  /** 422 `absence.reversed`, `absence.own-deputy`. */
  @Post('work-profiles/:id/absences')
  @HttpCode(204)
  @ApiNoContentResponse()
  async add(
    @Me() me: Principal,
    @IdOf('user') id: string,
    @Body() body: AbsenceContentDto,
  ): Promise<void> {
    await this.absences.add(me, id, contentOf(body));
  }

  @Put('absences/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  changeAbsence(
    @Me() me: Principal,
    @IdOf('absence') id: string,
    @Body() body: AbsenceContentDto,
  ): Promise<void> {
    return this.absences.change(me, id, contentOf(body));
  }

  @Delete('absences/:id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('absence') id: string): Promise<void> {
    return this.absences.remove(me, id);
  }
}

const contentOf = ({ fromAt, untilAt, deputyId }: AbsenceContentDto): AbsenceContent => ({
  fromAt: new Date(fromAt),
  untilAt: new Date(untilAt),
  deputyId,
});
