import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, may, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepLadders } from '../application/keep-ladders.js';
import { ShowLadders, type ShownLadder } from '../application/show-ladders.js';
import { given } from './given.js';
import { LadderChangeDto, LadderDto, LadderListDto, NewLadderDto } from './ladder.dto.js';

@ApiTags('escalation')
@Controller('api/v1/ladders')
@Requires('work-rules.manage')
export class LaddersController {
  constructor(
    private readonly ladders: ShowLadders,
    private readonly keeping: KeepLadders,
  ) {}

  /** Whoever works on conversations chooses among them. */
  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: LadderListDto })
  async list(@Me() me: Principal): Promise<LadderListDto> {
    const ladders = await this.ladders.all();
    return { items: ladders.map((ladder) => present(me, ladder)), nextCursor: null };
  }

  /** 422 `ladder.no-rungs`, `ladder.points-to-itself`, `ladder.bad-rung`; 409 `ladder.name-taken`. */
  @Post()
  @ApiCreatedResponse({ type: LadderDto })
  async add(@Me() me: Principal, @Body() body: NewLadderDto): Promise<LadderDto> {
    return present(
      me,
      await this.ladders.one(
        await this.keeping.add(me, { description: '', calendarId: null, ...given(body) }),
      ),
    );
  }

  @Patch(':id')
  @ApiOkResponse({ type: LadderDto })
  async change(
    @Me() me: Principal,
    @IdOf('ladder') id: string,
    @Body() body: LadderChangeDto,
  ): Promise<LadderDto> {
    await this.keeping.change(me, id, given(body));
    return present(me, await this.ladders.one(id));
  }

  /** What climbs it goes on with the rungs that it began with. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('ladder') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }
}

const present = (me: Principal, ladder: ShownLadder): LadderDto => ({
  ...ladder,
  can: may(me, 'work-rules.manage') ? ['change', 'remove'] : [],
});
