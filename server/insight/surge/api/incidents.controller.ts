import { Body, Controller, Get, HttpCode, Inject, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { KeepIncidents } from '../application/keep-incidents.js';
import { ShowIncidents } from '../application/show-incidents.js';
import { INCIDENT_STATES } from '../contract.js';
import {
  ClosureNoteDto,
  IncidentChangeDto,
  IncidentContentDto,
  IncidentDto,
  IncidentInFullDto,
  IncidentListDto,
  IncidentQuery,
} from './incident.dto.js';
import { presentIncident, presentInFull } from './incident.presenter.js';
import { SurgeListDto } from './surge.dto.js';

@ApiTags('incidents')
@Controller('api/v1')
export class IncidentsController {
  constructor(
    private readonly showing: ShowIncidents,
    private readonly keeping: KeepIncidents,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is beyond its normal course, and was in the last two days. */
  @Get('surges')
  @Requires('listening.read')
  @ApiOkResponse({ type: SurgeListDto })
  async surges(): Promise<SurgeListDto> {
    return { items: await this.showing.surges(this.clock.now()) };
  }

  /** Open and proposed ones first, then the newest. */
  @Get('incidents')
  @Requires('listening.read')
  @ApiOkResponse({ type: IncidentListDto })
  async list(@Query() { state = [...INCIDENT_STATES] }: IncidentQuery): Promise<IncidentListDto> {
    return { items: (await this.showing.list(state)).map(presentIncident) };
  }

  @Get('incidents/:id')
  @Requires('listening.read')
  @ApiOkResponse({ type: IncidentInFullDto })
  async one(@IdOf('incident') id: string): Promise<IncidentInFullDto> {
    return presentInFull(await this.showing.one(id));
  }

  /** Open from the start. */
  @Post('incidents')
  @Requires('incidents.manage')
  @ApiCreatedResponse({ type: IncidentDto })
  async declare(@Me() me: Principal, @Body() body: IncidentContentDto): Promise<IncidentDto> {
    return presentIncident(await this.keeping.one(await this.keeping.declare(me, body)));
  }

  /** As a whole. 409 `incident.changed-meanwhile` for an old version. */
  @Put('incidents/:id')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  change(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Body() { version, ...content }: IncidentChangeDto,
  ): Promise<void> {
    return this.keeping.change(me, id, content, version);
  }

  /** Opens what was proposed or dismissed. 409 `incident.not-now` otherwise, as for the others. */
  @Post('incidents/:id/opening')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  open(@Me() me: Principal, @IdOf('incident') id: string): Promise<void> {
    return this.keeping.step(me, id, 'open');
  }

  @Post('incidents/:id/dismissal')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  dismiss(@Me() me: Principal, @IdOf('incident') id: string): Promise<void> {
    return this.keeping.step(me, id, 'dismiss');
  }

  @Post('incidents/:id/closure')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  close(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Body() { note }: ClosureNoteDto,
  ): Promise<void> {
    return this.keeping.step(me, id, 'close', note.trim() || null);
  }

  @Post('incidents/:id/reopening')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  reopen(@Me() me: Principal, @IdOf('incident') id: string): Promise<void> {
    return this.keeping.step(me, id, 'reopen');
  }

  /** Ends the calls: somebody who was called, or who leads, has it. */
  @Post('incidents/:id/acknowledgement')
  @HttpCode(204)
  @Requires('listening.read')
  @ApiNoContentResponse()
  acknowledge(@Me() me: Principal, @IdOf('incident') id: string): Promise<void> {
    return this.keeping.acknowledge(me, id);
  }
}
