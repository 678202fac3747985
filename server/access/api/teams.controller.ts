import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddTeam } from '../application/add-team.js';
import { ChangeTeam } from '../application/change-team.js';
import { ListTeams } from '../application/list-teams.js';
import { RemoveTeam } from '../application/remove-team.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { IdOf } from './id-param.js';
import { AddTeamDto, ChangeTeamDto, TeamDto, TeamListDto } from './team.dto.js';
import { presentTeam } from './team.presenter.js';

@ApiTags('people')
@Controller('api/v1/teams')
@Requires('teams.manage')
export class TeamsController {
  constructor(
    private readonly teams: ListTeams,
    private readonly addTeam: AddTeam,
    private readonly changeTeam: ChangeTeam,
    private readonly removeTeam: RemoveTeam,
  ) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: TeamListDto })
  async list(@Me() me: Principal): Promise<TeamListDto> {
    const teams = await this.teams.execute(me);
    return { items: teams.map(presentTeam(me)), nextCursor: null };
  }

  @Post()
  @ApiCreatedResponse({ type: TeamDto })
  async add(@Me() me: Principal, @Body() team: AddTeamDto): Promise<TeamDto> {
    return this.one(me, await this.addTeam.execute(me, team));
  }

  @Patch(':id')
  @ApiOkResponse({ type: TeamDto })
  async change(
    @Me() me: Principal,
    @IdOf('team') id: string,
    @Body() change: ChangeTeamDto,
  ): Promise<TeamDto> {
    await this.changeTeam.execute(me, id, change);
    return this.one(me, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('team') id: string): Promise<void> {
    return this.removeTeam.execute(me, id);
  }

  private async one(me: Principal, id: string): Promise<TeamDto> {
    return presentTeam(me)(await this.teams.one(me, id));
  }
}
