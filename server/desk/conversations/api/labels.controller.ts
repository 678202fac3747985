import { Body, Controller, Delete, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { AssignConversation } from '../application/assign-conversation.js';
import { CommandConversation } from '../application/command-conversation.js';
import { LabelConversation } from '../application/label-conversation.js';
import { ConversationPresenter } from './conversation.presenter.js';
import { AssignDto, PrioritiseDto } from './command.dto.js';
import { ConversationDto } from './conversation.dto.js';

type Command = Parameters<CommandConversation['run']>[2];

const TagId = (): ParameterDecorator =>
  Param('tagId', new ParseUUIDPipe({ exceptionFactory: () => notFound('tag') }));

@ApiTags('conversations')
@Controller('api/v1/conversations/:id')
@Requires('conversations.work')
export class LabelsController {
  constructor(
    private readonly commands: CommandConversation,
    private readonly assignment: AssignConversation,
    private readonly labels: LabelConversation,
    private readonly shown: ConversationPresenter,
  ) {}

  /** 422 `assignment.no-access` when the person or team does not work on the channel. */
  @Put('assignment')
  @ApiOkResponse({ type: ConversationDto })
  assign(@Me() me: Principal, @IdOf('conversation') id: string, @Body() assignee: AssignDto) {
    return this.run(me, id, (manager, facts) =>
      this.assignment.assign(manager, facts, assignee, me.userId),
    );
  }

  @Put('priority')
  @ApiOkResponse({ type: ConversationDto })
  prioritise(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() { priority }: PrioritiseDto,
  ) {
    return this.run(me, id, (manager, facts) =>
      this.labels.prioritise(manager, facts, priority, me.userId),
    );
  }

  @Put('tags/:tagId')
  @ApiOkResponse({ type: ConversationDto })
  tag(@Me() me: Principal, @IdOf('conversation') id: string, @TagId() tagId: string) {
    return this.run(me, id, (manager, facts) => this.labels.tag(manager, facts, tagId, me.userId));
  }

  @Delete('tags/:tagId')
  @ApiOkResponse({ type: ConversationDto })
  untag(@Me() me: Principal, @IdOf('conversation') id: string, @TagId() tagId: string) {
    return this.run(me, id, (manager, facts) =>
      this.labels.untag(manager, facts, tagId, me.userId),
    );
  }

  private async run(me: Principal, id: string, command: Command): Promise<ConversationDto> {
    await this.commands.run(me, id, command);
    return this.shown.show(me, id);
  }
}
