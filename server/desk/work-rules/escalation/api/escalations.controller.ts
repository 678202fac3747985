import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { HeldConversation } from '../application/held-conversation.js';
import { RaiseEscalation } from '../application/raise-escalation.js';
import { ShowEscalations } from '../application/show-escalations.js';
import { EscalationListDto, NewEscalationDto } from './escalation.dto.js';
import { presentEscalations } from './escalation.presenter.js';

@ApiTags('escalation')
@Controller('api/v1/conversations/:id/escalations')
export class EscalationsController {
  constructor(
    private readonly shown: ShowEscalations,
    private readonly raising: RaiseEscalation,
    private readonly conversations: HeldConversation,
  ) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: EscalationListDto })
  async list(@Me() me: Principal, @IdOf('conversation') id: string): Promise<EscalationListDto> {
    return presentEscalations(await this.shown.of(me, id));
  }

  /** 422 `escalation.note-missing`, `ladder.unknown`; 409 `escalation.open`, `escalation.resolved`. */
  @Post()
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: EscalationListDto })
  async raise(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() body: NewEscalationDto,
  ): Promise<EscalationListDto> {
    await this.conversations.run(me, id, (manager, facts) =>
      this.raising.raise(manager, facts, { ...body, by: me }),
    );
    return presentEscalations(await this.shown.of(me, id));
  }
}
