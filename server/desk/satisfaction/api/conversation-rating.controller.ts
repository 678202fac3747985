import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ShowRating } from '../application/show-rating.js';
import { ConversationRatingsDto } from './rating.dto.js';

@ApiTags('satisfaction')
@Controller('api/v1/conversations/:id/ratings')
@Requires('conversations.read')
export class ConversationRatingController {
  constructor(private readonly ratings: ShowRating) {}

  @Get()
  @ApiOkResponse({ type: ConversationRatingsDto })
  async of(@Me() me: Principal, @IdOf('conversation') id: string): Promise<ConversationRatingsDto> {
    const rows = await this.ratings.of(me, id);
    return {
      items: rows.map(({ askedAt, rating, comment, answeredAt }) => ({
        askedAt,
        rating,
        comment,
        answeredAt,
      })),
    };
  }
}
