import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../../access/index.js';
import { QuestionLinks } from '../application/question-links.js';
import { LinkAnswerDto, LinkedQuestionDto, LinkTokenDto } from './question.dto.js';
import { presentLinked } from './question.presenter.js';

/** For people without an account. The token travels in the body, so that no log of addresses keeps it. */
@ApiTags('escalation')
@Controller('api/v1/question-link')
export class QuestionLinksController {
  constructor(private readonly links: QuestionLinks) {}

  /** 404 for a link that is not ours, 409 when the question is settled, 410 when the link is too old. */
  @Post()
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @ApiOkResponse({ type: LinkedQuestionDto })
  async show(@Body() { token }: LinkTokenDto): Promise<LinkedQuestionDto> {
    return presentLinked(await this.links.show(token));
  }

  /** One answer. */
  @Post('answer')
  @HttpCode(204)
  @Public({ sameOrigin: true })
  @ApiNoContentResponse()
  answer(@Body() { token, text, name }: LinkAnswerDto): Promise<void> {
    return this.links.answer(token, { text, name });
  }
}
