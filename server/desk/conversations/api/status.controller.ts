import { Body, Controller, Delete, Inject, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { ChangeStatus } from '../application/change-status.js';
import { CommandConversation } from '../application/command-conversation.js';
import { ConversationPresenter } from './conversation.presenter.js';
import { ResolveDto, SnoozeDto } from './command.dto.js';
import { ConversationDto } from './conversation.dto.js';

type Command = Parameters<CommandConversation['run']>[2];

@ApiTags('conversations')
@Controller('api/v1/conversations/:id')
@Requires('conversations.work')
export class StatusController {
  constructor(
    private readonly commands: CommandConversation,
    private readonly status: ChangeStatus,
    private readonly shown: ConversationPresenter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Resolves. 409 `conversation.status` when that is not possible now, 422 `closure.reason-missing`. */
  @Post('closure')
  @ApiCreatedResponse({ type: ConversationDto })
  resolve(@Me() me: Principal, @IdOf('conversation') id: string, @Body() resolution: ResolveDto) {
    return this.run(me, id, (manager, facts) =>
      this.status.resolve(manager, facts, resolution, me.userId),
    );
  }

  /** Opens again. */
  @Delete('closure')
  @ApiOkResponse({ type: ConversationDto })
  reopen(@Me() me: Principal, @IdOf('conversation') id: string) {
    return this.run(me, id, (manager, facts) => this.status.reopen(manager, facts, me.userId));
  }

  /** It is the customer's turn. */
  @Put('waiting')
  @ApiOkResponse({ type: ConversationDto })
  wait(@Me() me: Principal, @IdOf('conversation') id: string) {
    return this.run(me, id, (manager, facts) => this.status.wait(manager, facts, me.userId));
  }

  @Delete('waiting')
  @ApiOkResponse({ type: ConversationDto })
  waitNoMore(@Me() me: Principal, @IdOf('conversation') id: string) {
    return this.run(me, id, (manager, facts) => this.status.reopen(manager, facts, me.userId));
  }

  /** Out of sight until a time, or until the customer replies. 422 `snooze.in-the-past`. */
  @Put('snooze')
  @ApiOkResponse({ type: ConversationDto })
  snooze(@Me() me: Principal, @IdOf('conversation') id: string, @Body() { until }: SnoozeDto) {
    const time = until === null ? null : new Date(until);
    return this.run(me, id, (manager, facts) =>
      this.status.snooze(manager, facts, time, this.clock.now(), me.userId),
    );
  }

  @Delete('snooze')
  @ApiOkResponse({ type: ConversationDto })
  wake(@Me() me: Principal, @IdOf('conversation') id: string) {
    return this.run(me, id, (manager, facts) =>
      this.status.wake(manager, facts, 'agent', me.userId),
    );
  }

  private async run(me: Principal, id: string, command: Command): Promise<ConversationDto> {
    await this.commands.run(me, id, command);
    return this.shown.show(me, id);
  }
}
