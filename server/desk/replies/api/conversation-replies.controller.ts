import { Body, Controller, HttpStatus, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { SendReply } from '../application/send-reply.js';
import { ShowReplies } from '../application/show-replies.js';
import { NewReplyDto, toRequest } from './new-reply.dto.js';
import { ReplyDto } from './reply.dto.js';
import { presentReply } from './reply.presenter.js';

@ApiTags('replies')
@Controller('api/v1/conversations/:id/replies')
export class ConversationRepliesController {
  constructor(
    private readonly sending: SendReply,
    private readonly shown: ShowReplies,
  ) {}

  /**
   * Accepts a reply: it is sent once, or it is said that it was not. 409 `reply.something-new` with
   * what came since `lastSeenPosition`; 422 `reply.too-long`, `reply.window-closed` and the like.
   */
  @Post()
  @Requires('replies.send')
  @ApiCreatedResponse({ type: ReplyDto })
  @ApiOkResponse({ type: ReplyDto, description: 'It had been accepted before.' })
  async send(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() body: NewReplyDto,
    @Res({ passthrough: true }) answer: FastifyReply,
  ): Promise<ReplyDto> {
    const { reply, isNew } = await this.sending.send(me, id, toRequest(body));
    void answer.status(isNew ? HttpStatus.CREATED : HttpStatus.OK);
    return presentReply(await this.shown.one(me, reply));
  }
}
