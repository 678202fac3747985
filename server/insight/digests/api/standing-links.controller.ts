import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Public } from '../../../access/index.js';
import { StandingLinks } from '../application/standing-links.js';
import { LinkedStandingDto } from './linked-standing.dto.js';
import { DigestTokenDto, SetLinkedStandingDto } from './standing.dto.js';

/** For people without an account. The token travels in the body, so that no log of addresses keeps it. */
@ApiTags('digests')
@Controller('api/v1/standing-link')
export class StandingLinksController {
  constructor(private readonly links: StandingLinks) {}

  /** Changes nothing. 404 for a link that is not ours, 410 when it is too old. */
  @Post()
  @HttpCode(200)
  @Public({ sameOrigin: true })
  @ApiOkResponse({ type: LinkedStandingDto })
  show(@Body() { token }: DigestTokenDto): Promise<LinkedStandingDto> {
    return this.links.show(token);
  }

  @Post('standing')
  @HttpCode(204)
  @Public({ sameOrigin: true })
  @ApiNoContentResponse()
  say(@Body() { token, ...said }: SetLinkedStandingDto): Promise<void> {
    return this.links.say(token, said);
  }
}
