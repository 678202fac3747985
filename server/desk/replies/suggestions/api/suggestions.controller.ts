import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { presentFile } from '../../canned/api/canned-reply.presenter.js';
import { SuggestReplies } from '../application/suggest-replies.js';
import { SuggestionListDto } from './suggestion.dto.js';

@ApiTags('canned replies')
@Controller('api/v1/conversations/:id/suggestions')
@Requires('canned-replies.write')
export class SuggestionsController {
  constructor(private readonly suggesting: SuggestReplies) {}

  /** At most three canned replies for what the customer asks now, best first. */
  @Get()
  @ApiOkResponse({ type: SuggestionListDto })
  async suggest(@Me() me: Principal, @IdOf('conversation') id: string): Promise<SuggestionListDto> {
    const { messageId, suggestions } = await this.suggesting.suggest(me, id);
    return {
      messageId,
      items: suggestions.map(({ reply, confidence, like }) => ({
        ...reply,
        files: reply.files.map(presentFile),
        confidence,
        like,
      })),
    };
  }
}
