import { Body, Controller, Delete, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, may, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { AskDepartment } from '../application/ask-department.js';
import { CommandQuestion } from '../application/command-question.js';
import { HeldConversation } from '../application/held-conversation.js';
import { RemindDepartment } from '../application/remind-department.js';
import { ShowQuestions } from '../application/show-questions.js';
import { WithdrawQuestion } from '../application/withdraw-question.js';
import { NewQuestionDto, QuestionListDto } from './question.dto.js';
import { presentQuestion } from './question.presenter.js';

/** Questions from the side of the desk that asks them. */
@ApiTags('escalation')
@Controller('api/v1')
export class ConversationQuestionsController {
  constructor(
    private readonly shown: ShowQuestions,
    private readonly asking: AskDepartment,
    private readonly commands: CommandQuestion,
    private readonly reminding: RemindDepartment,
    private readonly withdrawing: WithdrawQuestion,
    private readonly conversations: HeldConversation,
  ) {}

  @Get('conversations/:id/questions')
  @Requires('conversations.read')
  @ApiOkResponse({ type: QuestionListDto })
  list(@Me() me: Principal, @IdOf('conversation') id: string): Promise<QuestionListDto> {
    return this.all(me, id);
  }

  /** 422 `question.empty`, `department.unknown`, `department.nobody`. */
  @Post('conversations/:id/questions')
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: QuestionListDto })
  async ask(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() body: NewQuestionDto,
  ): Promise<QuestionListDto> {
    await this.conversations.run(me, id, (manager, facts) =>
      this.asking.ask(manager, facts, { ...body, by: me }),
    );
    return this.all(me, id);
  }

  /** Writes to the department again. 409 `question.just-reminded`, `question.answered`. */
  @Post('questions/:id/reminder')
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: QuestionListDto })
  async remind(@Me() me: Principal, @IdOf('question') id: string): Promise<QuestionListDto> {
    const place = await this.commands.run(me, id, 'remind', (manager, conversationId, question) =>
      this.reminding.remind(manager, conversationId, question, me.userId),
    );
    return this.all(me, place);
  }

  /** Takes it back. 409 `question.answered`. */
  @Delete('questions/:id')
  @Requires('conversations.work')
  @ApiOkResponse({ type: QuestionListDto })
  async withdraw(@Me() me: Principal, @IdOf('question') id: string): Promise<QuestionListDto> {
    const place = await this.commands.run(me, id, 'withdraw', (manager, conversationId, question) =>
      this.withdrawing.withdraw(manager, conversationId, question, me.userId),
    );
    return this.all(me, place);
  }

  private async all(me: Principal, conversationId: string): Promise<QuestionListDto> {
    const questions = await this.shown.ofConversation(me, conversationId);
    const reader = may(me, 'conversations.work') ? 'desk' : 'watching';
    return { items: questions.map((one) => presentQuestion(one, reader)), nextCursor: null };
  }
}
