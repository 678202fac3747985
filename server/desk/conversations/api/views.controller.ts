import { Body, Controller, Delete, Get, HttpCode, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CountViews } from '../application/count-views.js';
import { KeepSavedViews } from '../application/keep-saved-views.js';
import type { SavedViewRow } from '../data/saved-view.repository.js';
import { savedViewAbilities } from '../domain/saved-view-abilities.js';
import { NewSavedViewDto, SavedViewChangeDto } from './saved-view.dto.js';
import { SavedViewDto, ViewsDto } from './views.dto.js';

@ApiTags('views')
@Controller('api/v1/views')
@Requires('conversations.read')
export class ViewsController {
  constructor(
    private readonly counting: CountViews,
    private readonly savedViews: KeepSavedViews,
  ) {}

  /** Everything for the left pane: built-in and saved views, kinds and channels, with their numbers. */
  @Get()
  @ApiOkResponse({ type: ViewsDto })
  async all(@Me() me: Principal): Promise<ViewsDto> {
    const { saved, ...views } = await this.counting.forReader(me);
    return {
      ...views,
      saved: saved.map((view) => ({ ...view, can: savedViewAbilities(view, me) })),
    };
  }

  @Post()
  @ApiCreatedResponse({ type: SavedViewDto })
  async add(@Me() me: Principal, @Body() body: NewSavedViewDto): Promise<SavedViewDto> {
    return this.present(me, await this.savedViews.add(me, body));
  }

  @Patch(':id')
  @ApiOkResponse({ type: SavedViewDto })
  async change(
    @Me() me: Principal,
    @IdOf('view') id: string,
    @Body() body: SavedViewChangeDto,
  ): Promise<SavedViewDto> {
    return this.present(me, await this.savedViews.change(me, id, body));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('view') id: string): Promise<void> {
    return this.savedViews.remove(me, id);
  }

  private async present(me: Principal, view: SavedViewRow): Promise<SavedViewDto> {
    const count = await this.counting.upTo(view.filter, me);
    return { ...view, count, can: savedViewAbilities(view, me) };
  }
}
