import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { ReplyRecord } from '../../../channels/index.js';
import { DecideAboutReply } from '../application/decide-about-reply.js';
import { ReplyDoor } from '../application/reply-door.js';
import { ShowReplies } from '../application/show-replies.js';
import { TakeBackReply } from '../application/take-back-reply.js';
import { ReplyDto } from './reply.dto.js';
import { presentReply } from './reply.presenter.js';

class SettlementDto {
  @ApiProperty({ enum: ['sent', 'not-sent'], enumName: 'SettlementOutcome' })
  @IsIn(['sent', 'not-sent'])
  outcome: 'sent' | 'not-sent';
}

@ApiTags('replies')
@Controller('api/v1/replies/:id')
export class RepliesController {
  constructor(
    private readonly door: ReplyDoor,
    private readonly shown: ShowReplies,
    private readonly takingBack: TakeBackReply,
    private readonly decisions: DecideAboutReply,
  ) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: ReplyDto })
  async one(@Me() me: Principal, @IdOf('reply') id: string): Promise<ReplyDto> {
    return this.show(me, await this.door.toSee(me, id));
  }

  /** Takes it back: its text becomes a draft again. 409 `reply.already-sending` after `undoUntil`. */
  @Delete()
  @Requires('replies.send')
  @ApiOkResponse({ type: ReplyDto })
  async takeBack(@Me() me: Principal, @IdOf('reply') id: string): Promise<ReplyDto> {
    return this.show(me, await this.takingBack.takeBack(me, id));
  }

  /** Sends again what was not sent. 409 `reply.not-failed`. */
  @Post('retry')
  @HttpCode(200)
  @Requires('replies.send')
  @ApiOkResponse({ type: ReplyDto })
  async retry(@Me() me: Principal, @IdOf('reply') id: string): Promise<ReplyDto> {
    return this.show(me, await this.decisions.retry(me, id));
  }

  /** Says what became of a reply of which that is not known. 409 `reply.not-unknown`. */
  @Post('settlement')
  @HttpCode(200)
  @Requires('replies.send')
  @ApiOkResponse({ type: ReplyDto })
  async settle(
    @Me() me: Principal,
    @IdOf('reply') id: string,
    @Body() { outcome }: SettlementDto,
  ): Promise<ReplyDto> {
    return this.show(me, await this.decisions.settle(me, id, outcome));
  }

  /** Leaves it as it is, out of the view of problems. 409 `reply.no-problem`. */
  @Post('dismissal')
  @HttpCode(200)
  @Requires('replies.send')
  @ApiOkResponse({ type: ReplyDto })
  async dismiss(@Me() me: Principal, @IdOf('reply') id: string): Promise<ReplyDto> {
    return this.show(me, await this.decisions.dismiss(me, id));
  }

  private async show(me: Principal, reply: ReplyRecord): Promise<ReplyDto> {
    return presentReply(await this.shown.one(me, reply));
  }
}
