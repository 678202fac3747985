import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { ReplyDto } from '../../api/reply.dto.js';
import { presentReply } from '../../api/reply.presenter.js';
import { ReplyDoor } from '../../application/reply-door.js';
import { ShowReplies } from '../../application/show-replies.js';
import { ApproveReply } from '../application/approve-reply.js';
import { ListApprovals } from '../application/list-approvals.js';
import { RejectReply } from '../application/reject-reply.js';
import { ApprovalCountDto, ApprovalPageDto, ApproveDto, RejectDto } from './approval.dto.js';
import { presentApproval } from './approval.presenter.js';

@ApiTags('approval')
@Controller('api/v1/approvals')
@Requires('replies.approve')
export class ApprovalsController {
  constructor(
    private readonly waiting: ListApprovals,
    private readonly approving: ApproveReply,
    private readonly rejecting: RejectReply,
    private readonly door: ReplyDoor,
    private readonly shown: ShowReplies,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApprovalPageDto })
  async list(@Me() me: Principal, @Query() page: PageQuery): Promise<ApprovalPageDto> {
    const { items, nextCursor } = await this.waiting.page(me, page);
    return { items: items.map(presentApproval), nextCursor };
  }

  @Get('count')
  @ApiOkResponse({ type: ApprovalCountDto })
  async count(@Me() me: Principal): Promise<ApprovalCountDto> {
    return { waiting: await this.waiting.count(me) };
  }

  /**
   * Lets it go, in other words if need be. 409 `approval.decided` with who was quicker,
   * `approval.withdrawn`, `approval.superseded` when the customer wrote again.
   */
  @Post(':id/approval')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplyDto })
  async approve(
    @Me() me: Principal,
    @IdOf('reply') id: string,
    @Body() { body, sendAnyway = false }: ApproveDto,
  ): Promise<ReplyDto> {
    await this.approving.approve(me, id, { text: body, sendAnyway });
    return this.show(me, id);
  }

  /** Back to its author as a draft, with the note in the conversation. */
  @Post(':id/rejection')
  @HttpCode(200)
  @ApiOkResponse({ type: ReplyDto })
  async reject(
    @Me() me: Principal,
    @IdOf('reply') id: string,
    @Body() { note }: RejectDto,
  ): Promise<ReplyDto> {
    await this.rejecting.reject(me, id, note);
    return this.show(me, id);
  }

  private async show(me: Principal, id: string): Promise<ReplyDto> {
    return presentReply(await this.shown.one(me, await this.door.toSee(me, id)));
  }
}
