import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  Put,
  Res,
} from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { FastifyReply } from 'fastify';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { KeepDraft } from '../application/keep-draft.js';
import { DRAFT_MODES, DraftDto, SaveDraftDto } from './draft.dto.js';

type Mode = (typeof DRAFT_MODES)[number];

const modes = Object.fromEntries(DRAFT_MODES.map((mode) => [mode, mode]));
const ModeOf = (): ParameterDecorator =>
  Param('mode', new ParseEnumPipe(modes, { exceptionFactory: () => notFound('draft') }));

@ApiTags('drafts')
@ApiParam({ name: 'mode', enum: DRAFT_MODES, enumName: 'ComposerModeName' })
@Controller('api/v1/conversations/:id/drafts/:mode')
@Requires('conversations.work')
export class DraftsController {
  constructor(private readonly drafts: KeepDraft) {}

  /** What you have begun to write; 204 when that is nothing. */
  @Get()
  @ApiOkResponse({ type: DraftDto })
  @ApiNoContentResponse()
  async find(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @ModeOf() mode: Mode,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DraftDto | undefined> {
    const draft = await this.drafts.find(me, id, mode);
    if (!draft) void reply.status(204);
    return draft;
  }

  @Put()
  @ApiOkResponse({ type: DraftDto })
  save(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @ModeOf() mode: Mode,
    @Body() { body, attachmentIds = [] }: SaveDraftDto,
  ): Promise<DraftDto> {
    return this.drafts.save(me, id, mode, { body, attachmentIds });
  }

  @Delete()
  @HttpCode(204)
  @ApiNoContentResponse()
  discard(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @ModeOf() mode: Mode,
  ): Promise<void> {
    return this.drafts.discard(me, id, mode);
  }
}
