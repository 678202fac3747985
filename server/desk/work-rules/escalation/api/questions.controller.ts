import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { AnswerAsMember } from '../application/answer-as-member.js';
import { ShowQuestions } from '../application/show-questions.js';
import { AnswerDto, QuestionDetailDto, QuestionListDto, QuestionQuery } from './question.dto.js';
import { presentDetail, presentQuestion } from './question.presenter.js';

/** Questions from the side of the department: its own ones, with their context, and nothing else. */
@ApiTags('escalation')
@Controller('api/v1/questions')
@Requires('questions.answer')
export class QuestionsController {
  constructor(
    private readonly shown: ShowQuestions,
    private readonly answering: AnswerAsMember,
  ) {}

  @Get()
  @ApiOkResponse({ type: QuestionListDto })
  async list(@Me() me: Principal, @Query() query: QuestionQuery): Promise<QuestionListDto> {
    const { items, nextCursor } = await this.shown.mine(me, query);
    return { items: items.map((one) => presentQuestion(one, 'department')), nextCursor };
  }

  @Get(':id')
  @ApiOkResponse({ type: QuestionDetailDto })
  async one(@Me() me: Principal, @IdOf('question') id: string): Promise<QuestionDetailDto> {
    return presentDetail(await this.shown.one(me, id));
  }

  /** Becomes an internal note. 422 `question.answer-empty`; 409 `question.answered`, `question.withdrawn`. */
  @Post(':id/answer')
  @ApiCreatedResponse({ type: QuestionDetailDto })
  async answer(
    @Me() me: Principal,
    @IdOf('question') id: string,
    @Body() { text }: AnswerDto,
  ): Promise<QuestionDetailDto> {
    await this.answering.answer(me, id, text);
    return presentDetail(await this.shown.one(me, id));
  }
}
