import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { PreviewBulkAnswer } from '../application/preview-bulk-answer.js';
import { ShowBulkAnswers } from '../application/show-bulk-answers.js';
import { StartBulkAnswer } from '../application/start-bulk-answer.js';
import {
  BulkAnswerDetailDto,
  BulkAnswerListDto,
  BulkAnswerPreviewDto,
  NewBulkAnswerDto,
  PreviewedBulkAnswerDto,
} from './bulk-answer.dto.js';
import { presentBulkAnswer, presentDetail } from './bulk-answer.presenter.js';

@ApiTags('bulk answers')
@Controller('api/v1/bulk-answers')
@Requires('replies.send')
export class BulkAnswersController {
  constructor(
    private readonly previewing: PreviewBulkAnswer,
    private readonly starting: StartBulkAnswer,
    private readonly shown: ShowBulkAnswers,
  ) {}

  /** Your own, newest first. */
  @Get()
  @ApiOkResponse({ type: BulkAnswerListDto })
  async list(@Me() me: Principal): Promise<BulkAnswerListDto> {
    return { items: (await this.shown.mine(me)).map(presentBulkAnswer) };
  }

  /** What each customer would read, and who cannot be answered and why; nothing is sent. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: PreviewedBulkAnswerDto })
  async preview(
    @Me() me: Principal,
    @Body() { cannedReplyId, conversationIds }: BulkAnswerPreviewDto,
  ): Promise<PreviewedBulkAnswerDto> {
    return { items: await this.previewing.preview(me, cannedReplyId, conversationIds) };
  }

  /** One canned reply to many customers. 422 `bulk-answer.nobody`, `canned-reply.not-approved`. */
  @Post()
  @ApiCreatedResponse({ type: BulkAnswerDetailDto })
  async start(@Me() me: Principal, @Body() body: NewBulkAnswerDto): Promise<BulkAnswerDetailDto> {
    return this.one(me, await this.starting.start(me, body));
  }

  @Get(':id')
  @ApiOkResponse({ type: BulkAnswerDetailDto })
  async one(@Me() me: Principal, @IdOf('bulk-answer') id: string): Promise<BulkAnswerDetailDto> {
    const { answer, recipients } = await this.shown.one(me, id);
    return presentDetail(answer, recipients);
  }

  /** Those that wait get nothing any more. */
  @Post(':id/stop')
  @HttpCode(200)
  @ApiOkResponse({ type: BulkAnswerDetailDto })
  async stop(@Me() me: Principal, @IdOf('bulk-answer') id: string): Promise<BulkAnswerDetailDto> {
    await this.shown.stop(me, id);
    return this.one(me, id);
  }
}
