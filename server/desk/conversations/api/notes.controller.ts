import { Body, Controller, Delete, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ExcuseMessage } from '../application/excuse-message.js';
import { MarkRead } from '../application/mark-read.js';
import { ThreadPresenter } from './thread.presenter.js';
import { WriteNote } from '../application/write-note.js';
import { NewNoteDto, ReadMarkerDto } from './command.dto.js';
import { MessageDto } from './message.dto.js';

@ApiTags('conversations')
@Controller('api/v1')
export class NotesController {
  constructor(
    private readonly notes: WriteNote,
    private readonly excuses: ExcuseMessage,
    private readonly markers: MarkRead,
    private readonly shown: ThreadPresenter,
  ) {}

  /** An internal note; the same client id again answers the same note. */
  @Post('conversations/:id/notes')
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: MessageDto })
  async write(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() note: NewNoteDto,
  ): Promise<MessageDto> {
    return this.shown.one(me, await this.notes.write(me, id, note));
  }

  /** How far this person has read; calls in notes are answered by it. */
  @Put('conversations/:id/read-marker')
  @HttpCode(204)
  @Requires('conversations.read')
  @ApiNoContentResponse()
  read(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() { position }: ReadMarkerDto,
  ): Promise<void> {
    return this.markers.mark(me, id, position);
  }

  /** This message of a customer needs no answer. */
  @Put('messages/:id/no-answer-needed')
  @Requires('conversations.work')
  @ApiOkResponse({ type: MessageDto })
  async excuse(@Me() me: Principal, @IdOf('message') id: string): Promise<MessageDto> {
    await this.excuses.excuse(me, id, true);
    return this.shown.one(me, id);
  }

  @Delete('messages/:id/no-answer-needed')
  @Requires('conversations.work')
  @ApiOkResponse({ type: MessageDto })
  async excuseNoMore(@Me() me: Principal, @IdOf('message') id: string): Promise<MessageDto> {
    await this.excuses.excuse(me, id, false);
    return this.shown.one(me, id);
  }
}
