import { Body, Controller, Delete, Get, Put } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CorrectLabel } from '../application/correct-label.js';
import { ShowLabels } from '../application/show-labels.js';
import { TaughtLanguage } from '../application/taught-language.js';
import { TextReader } from '../application/text-reader.js';
import type { LabelRow } from '../data/label.repository.js';
import { LabelCorrectionDto, MessageLabelDto, MessageLabelListDto } from './label.dto.js';
import { presentLabel } from './label.presenter.js';

@ApiTags('labels')
@Controller('api/v1')
export class LabelsController {
  constructor(
    private readonly shown: ShowLabels,
    private readonly corrections: CorrectLabel,
    private readonly reader: TextReader,
    private readonly taught: TaughtLanguage,
  ) {}

  /** What the desk read out of the customer's messages, newest first. */
  @Get('conversations/:id/labels')
  @Requires('conversations.read')
  @ApiOkResponse({ type: MessageLabelListDto })
  async ofConversation(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
  ): Promise<MessageLabelListDto> {
    const { rows, mayCorrect } = await this.shown.ofConversation(me, id);
    return {
      items: rows.map((row) => this.present(row)),
      mayCorrect,
      taughtBy: this.taught.corrections,
    };
  }

  /** What it says in truth; the desk learns from it. */
  @Put('messages/:id/label')
  @Requires('conversations.work')
  @ApiOkResponse({ type: MessageLabelDto })
  async correct(
    @Me() me: Principal,
    @IdOf('message') id: string,
    @Body() { language, sentiment, intents }: LabelCorrectionDto,
  ): Promise<MessageLabelDto> {
    await this.corrections.correct(me, id, {
      language: language ?? null,
      sentiment: sentiment ?? null,
      intents,
    });
    return this.one(id);
  }

  /** Back to what the desk read by itself. */
  @Delete('messages/:id/label')
  @Requires('conversations.work')
  @ApiOkResponse({ type: MessageLabelDto })
  async takeBack(@Me() me: Principal, @IdOf('message') id: string): Promise<MessageLabelDto> {
    await this.corrections.takeBack(me, id);
    return this.one(id);
  }

  private async one(id: string): Promise<MessageLabelDto> {
    return this.present(await this.shown.one(id));
  }

  private present(row: LabelRow): MessageLabelDto {
    return presentLabel(row, this.reader.because(row.text, row.sentiment, row.intents));
  }
}
