import { Body, Controller, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { CLOCK, type Clock, unprocessable } from '../../../../platform/kernel/index.js';
import { ClimbLadder } from '../application/climb-ladder.js';
import { CommandEscalation } from '../application/command-escalation.js';
import { HandleEscalation, stateAfter } from '../application/handle-escalation.js';
import { ReturnEscalation } from '../application/return-escalation.js';
import { ShowEscalations } from '../application/show-escalations.js';
import { EscalationListDto, EscalationNoteDto } from './escalation.dto.js';
import { presentEscalations } from './escalation.presenter.js';

type Work = Parameters<CommandEscalation['run']>[3];

/** Each answers 409 `escalation.state` when it is too late for it. */
@ApiTags('escalation')
@Controller('api/v1/escalations/:id')
@Requires('conversations.work')
export class EscalationActsController {
  constructor(
    private readonly commands: CommandEscalation,
    private readonly handling: HandleEscalation,
    private readonly returning: ReturnEscalation,
    private readonly climbing: ClimbLadder,
    private readonly shown: ShowEscalations,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Stops the climb. */
  @Post('acknowledgement')
  @ApiCreatedResponse({ type: EscalationListDto })
  acknowledge(@Me() me: Principal, @IdOf('escalation') id: string) {
    return this.run(me, id, (manager, _facts, escalation) =>
      this.handling.acknowledge(manager, escalation, me),
    );
  }

  /** The conversation is mine from now on. */
  @Post('takeover')
  @ApiCreatedResponse({ type: EscalationListDto })
  takeOver(@Me() me: Principal, @IdOf('escalation') id: string) {
    return this.run(me, id, (manager, facts, escalation) =>
      this.handling.takeOver(manager, facts, escalation, me),
    );
  }

  /** Back to the agent with an answer. 422 `escalation.answer-missing`. */
  @Post('return')
  @ApiCreatedResponse({ type: EscalationListDto })
  return(@Me() me: Principal, @IdOf('escalation') id: string, @Body() { note }: EscalationNoteDto) {
    return this.run(me, id, (manager, facts, escalation) =>
      this.returning.byPerson(manager, facts, escalation, { by: me, note }),
    );
  }

  /** Further up. 422 `escalation.note-missing`, `escalation.top`. */
  @Post('climb')
  @ApiCreatedResponse({ type: EscalationListDto })
  climb(@Me() me: Principal, @IdOf('escalation') id: string, @Body() { note }: EscalationNoteDto) {
    if (note.trim() === '')
      throw unprocessable('escalation.note-missing', 'Write what the next one must know.');
    return this.run(me, id, (manager, facts, escalation) => {
      stateAfter(escalation, 'climb');
      const climb = { why: 'by-hand' as const, by: me, note: note.trim(), now: this.clock.now() };
      return this.climbing.climb(manager, facts, escalation, climb);
    });
  }

  /** Nothing more is asked of anybody above; open to whoever works on the conversation. */
  @Post('closure')
  @ApiCreatedResponse({ type: EscalationListDto })
  close(@Me() me: Principal, @IdOf('escalation') id: string) {
    return this.run(
      me,
      id,
      (manager, _facts, escalation) => this.handling.close(manager, escalation, me),
      true,
    );
  }

  private async run(
    me: Principal,
    id: string,
    work: Work,
    open = false,
  ): Promise<EscalationListDto> {
    const conversationId = await this.commands.run(me, id, { open }, work);
    return presentEscalations(await this.shown.of(me, conversationId));
  }
}
