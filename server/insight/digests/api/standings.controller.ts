import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { SetStanding } from '../application/set-standing.js';
import { ShowDigests } from '../application/show-digests.js';
import { ShowStandings } from '../application/show-standings.js';
import { ConcernedPageDto, ConcernedQuery } from './digest.dto.js';
import { ConversationStandingsDto, SetStandingDto, StandingHistoryDto } from './standing.dto.js';

const LOOKS_BACK = 90 * 86_400_000;

@ApiTags('digests')
@Controller('api/v1')
export class StandingsController {
  constructor(
    private readonly setting: SetStanding,
    private readonly standings: ShowStandings,
    private readonly shown: ShowDigests,
  ) {}

  /** What is said of the topics that the conversation complains of. */
  @Get('conversations/:id/standings')
  @Requires('conversations.read')
  @ApiOkResponse({ type: ConversationStandingsDto })
  async ofConversation(
    @Me() me: Principal,
    @IdOf('conversation') id: string,
  ): Promise<ConversationStandingsDto> {
    return { items: await this.standings.ofConversation(me, id) };
  }

  /** Newest first. */
  @Get('topics/:id/standings')
  @Requires('digests.read')
  @ApiOkResponse({ type: StandingHistoryDto })
  history(@IdOf('topic') id: string): Promise<StandingHistoryDto> {
    return this.standings.history(id);
  }

  /** Known, being fixed, fixed, not to be fixed; `withdrawn` takes it back. 422 `standing.url`. */
  @Post('topics/:id/standings')
  @HttpCode(204)
  @Requires('digests.answer')
  @ApiNoContentResponse()
  set(@Me() me: Principal, @IdOf('topic') id: string, @Body() body: SetStandingDto): Promise<void> {
    return this.setting.set(me, id, body);
  }

  /** The conversations that complain of it, newest complaint first, on channels that you reach. */
  @Get('topics/:id/conversations')
  @Requires('conversations.read')
  @ApiOkResponse({ type: ConcernedPageDto })
  async concerned(
    @Me() me: Principal,
    @IdOf('topic') id: string,
    @Query() { limit, cursor, since, digestId }: ConcernedQuery,
  ): Promise<ConcernedPageDto> {
    const from = since ? new Date(since) : new Date(Date.now() - LOOKS_BACK);
    const wanted = { since: from, limit, ...(digestId && { digestId }), ...(cursor && { cursor }) };
    const { items, nextCursor } = await this.shown.concernedBy(me, id, wanted);
    return { items: items.map(({ mark: _, ...item }) => item), nextCursor };
  }
}
