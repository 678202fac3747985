import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Principal } from '../../../access/contract.js';
import { Me, Requires } from '../../../access/index.js';
import { KeepWorkState } from '../application/keep-work-state.js';
import { WorkStateRepository } from '../data/work-state.repository.js';
import { ChooseWorkStateDto, WorkStateDto } from './work-state.dto.js';

@ApiTags('agents')
@Controller('api/v1/me')
@Requires('conversations.work')
export class WorkStateController {
  constructor(
    private readonly states: KeepWorkState,
    private readonly rows: WorkStateRepository,
  ) {}

  @Get('work-state')
  @ApiOkResponse({ type: WorkStateDto })
  async show(@Me() { userId }: Principal): Promise<WorkStateDto> {
    const row = await this.rows.of(userId);
    return {
      state: row?.state ?? 'off',
      chosen: row?.chosen ?? 'available',
      since: row?.since ?? null,
    };
  }

  @Put('work-state')
  @ApiOkResponse({ type: WorkStateDto })
  async choose(
    @Me() { userId }: Principal,
    @Body() { state }: ChooseWorkStateDto,
  ): Promise<WorkStateDto> {
    const row = await this.states.choose(userId, state);
    return { state: row.state, chosen: row.chosen, since: row.since };
  }

  /** The person did something at their screen; without it they count as away after a while. */
  @Post('activity')
  @HttpCode(204)
  @ApiNoContentResponse()
  active(@Me() { userId }: Principal): Promise<void> {
    return this.states.noteActivity(userId);
  }
}
