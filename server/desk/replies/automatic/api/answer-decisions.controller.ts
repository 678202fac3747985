import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { JudgeAnswer } from '../application/judge-answer.js';
import { DecisionRepository } from '../data/decision.repository.js';
import {
  AnswerDecisionDto,
  AnswerDecisionPageDto,
  AnswerDecisionQuery,
  NewVerdictDto,
} from './answer-decision.dto.js';

const PAGE = 30;

@ApiTags('automatic answers')
@Controller('api/v1/automatic-answers')
export class AnswerDecisionsController {
  constructor(
    private readonly decisions: DecisionRepository,
    private readonly judging: JudgeAnswer,
  ) {}

  /** What the desk decided by itself, newest first. */
  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: AnswerDecisionPageDto })
  async list(
    @Me() me: Principal,
    @Query() { decision, cursor }: AnswerDecisionQuery,
  ): Promise<AnswerDecisionPageDto> {
    const rows = await this.decisions.page(me.channelIds, {
      decision,
      before: cursor,
      limit: PAGE + 1,
    });
    const items = rows.slice(0, PAGE);
    return { items, nextCursor: rows.length > PAGE ? items[PAGE - 1]!.id : null };
  }

  /** Whether it was the right answer; its precision is measured by this. */
  @Put(':id/verdict')
  @Requires('conversations.work')
  @ApiOkResponse({ type: AnswerDecisionDto })
  judge(
    @Me() me: Principal,
    @IdOf('automatic-answer') id: string,
    @Body() { verdict }: NewVerdictDto,
  ): Promise<AnswerDecisionDto> {
    return this.judging.judge(me, id, verdict ?? null);
  }
}
