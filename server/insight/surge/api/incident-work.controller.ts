import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Put,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepJoined } from '../application/keep-joined.js';
import { KeepStatement } from '../application/keep-statement.js';
import { LogDecision } from '../application/log-decision.js';
import { ShowIncidents } from '../application/show-incidents.js';
import { DecisionDto, IncidentListDto, StatementDto } from './incident.dto.js';
import { presentIncident } from './incident.presenter.js';
import { JoinedListDto } from './joined.dto.js';

@ApiTags('incidents')
@Controller('api/v1')
export class IncidentWorkController {
  constructor(
    private readonly showing: ShowIncidents,
    private readonly joined: KeepJoined,
    private readonly statement: KeepStatement,
    private readonly decisions: LogDecision,
  ) {}

  /** What everybody is to be told, by language. It has to be approved anew. */
  @Put('incidents/:id/statement')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  write(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Body() { texts }: StatementDto,
  ): Promise<void> {
    return this.statement.write(me, id, texts);
  }

  /** From then on it stands beside the composer of the joined conversations. */
  @Post('incidents/:id/statement/approval')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  approve(@Me() me: Principal, @IdOf('incident') id: string): Promise<void> {
    return this.statement.approve(me, id);
  }

  /** Writes down a decision; it is never changed afterwards. */
  @Post('incidents/:id/decisions')
  @HttpCode(204)
  @Requires('incidents.manage')
  @ApiNoContentResponse()
  log(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Body() { text }: DecisionDto,
  ): Promise<void> {
    return this.decisions.log(me, id, text);
  }

  /** Those that are open to you, newest first. */
  @Get('incidents/:id/conversations')
  @Requires('conversations.read')
  @ApiOkResponse({ type: JoinedListDto })
  async conversations(@Me() me: Principal, @IdOf('incident') id: string): Promise<JoinedListDto> {
    return { items: await this.joined.of(me, id) };
  }

  @Put('incidents/:id/conversations/:conversationId')
  @HttpCode(204)
  @Requires('conversations.work')
  @ApiNoContentResponse()
  add(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Param('conversationId', ParseUUIDPipe) conversationId: string,
  ): Promise<void> {
    return this.joined.add(me, id, conversationId);
  }

  @Delete('incidents/:id/conversations/:conversationId')
  @HttpCode(204)
  @Requires('conversations.work')
  @ApiNoContentResponse()
  takeOut(
    @Me() me: Principal,
    @IdOf('incident') id: string,
    @Param('conversationId', ParseUUIDPipe) conversationId: string,
  ): Promise<void> {
    return this.joined.takeOut(me, id, conversationId);
  }

  /** Open incidents that a conversation belongs to. */
  @Get('conversations/:id/incidents')
  @Requires('conversations.read')
  @ApiOkResponse({ type: IncidentListDto })
  async ofConversation(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
  ): Promise<IncidentListDto> {
    return { items: (await this.showing.ofConversation(me, id)).map(presentIncident) };
  }
}
