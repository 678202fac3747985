import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { SummariseConversation } from '../application/summarise-conversation.js';
import { AskSummaryDto, ConversationSummaryStateDto, SummaryQuery } from './summary.dto.js';

@ApiTags('language')
@Controller('api/v1/conversations')
export class SummaryController {
  constructor(private readonly summaries: SummariseConversation) {}

  /** The summary that there is, and what would be sent out for a new one. */
  @Get(':id/summary')
  @Requires('conversations.read')
  @ApiOkResponse({ type: ConversationSummaryStateDto })
  async show(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Query() { language }: SummaryQuery,
  ): Promise<ConversationSummaryStateDto> {
    const { summary, offer } = await this.summaries.show(me, id, language);
    return {
      summary: summary
        ? {
            text: summary.text,
            model: summary.model,
            madeAt: summary.madeAt,
            byName: summary.byName,
            isStale: summary.isStale,
          }
        : null,
      offer: offer && {
        sentTo: offer.sentTo,
        model: offer.model,
        characters: offer.characters,
        preview: offer.messages.map(({ content }) => content).join('\n\n'),
        isFirst: offer.isFirst,
      },
    };
  }

  /** Sends the masked conversation to the language model and keeps what it says. */
  @Post(':id/summary')
  @HttpCode(200)
  @Requires('conversations.work')
  @ApiOkResponse({ type: ConversationSummaryStateDto })
  async make(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
    @Body() asked: AskSummaryDto,
  ): Promise<ConversationSummaryStateDto> {
    await this.summaries.make(me, id, asked);
    return this.show(me, id, { language: asked.language });
  }
}
