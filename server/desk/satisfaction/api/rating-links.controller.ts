import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../access/index.js';
import { RatingLinks } from '../application/rating-links.js';
import { GiveRatingDto, LinkedRatingDto, RatingTokenDto } from './rating.dto.js';

/** For customers. The token travels in the body, so that no log of addresses keeps it. */
@ApiTags('satisfaction')
@Controller('api/v1/rating-link')
export class RatingLinksController {
  constructor(private readonly links: RatingLinks) {}

  /** 404 for a link that is not ours. */
  @Post()
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @ApiOkResponse({ type: LinkedRatingDto })
  show(@Body() { token }: RatingTokenDto): Promise<LinkedRatingDto> {
    return this.links.show(token);
  }

  /** 409 `satisfaction.closed` when a day has passed, 410 when the link is too old. */
  @Post('answer')
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @ApiOkResponse({ type: LinkedRatingDto })
  answer(@Body() { token, rating, comment }: GiveRatingDto): Promise<LinkedRatingDto> {
    return this.links.answer(token, { rating, comment });
  }
}
