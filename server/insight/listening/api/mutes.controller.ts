import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { unprocessable } from '../../../platform/kernel/index.js';
import { MuteHits } from '../application/mute-hits.js';
import { ShowHits } from '../application/show-hits.js';
import { ItemRepository } from '../data/item.repository.js';
import { MuteRepository } from '../data/mute.repository.js';
import { MuteListDto, NewMuteDto } from './hit.dto.js';
import { presentMute } from './hit.presenter.js';
import { MadeDto } from './stream.dto.js';

@ApiTags('listening')
@Controller('api/v1/listening/mutes')
@Requires('listening.work')
export class MutesController {
  constructor(
    private readonly mutes: MuteRepository,
    private readonly muting: MuteHits,
    private readonly hits: ShowHits,
    private readonly items: ItemRepository,
  ) {}

  @Get()
  @ApiOkResponse({ type: MuteListDto })
  async list(): Promise<MuteListDto> {
    return { items: (await this.mutes.all()).map(presentMute) };
  }

  /** In the stream of that hit: its source, its author, or words. What it hides can come back. */
  @Post()
  @ApiCreatedResponse({ type: MadeDto })
  async add(
    @Me() me: Principal,
    @Body() { kind, hitId, words = '' }: NewMuteDto,
  ): Promise<MadeDto> {
    const { stream, source, itemId } = await this.hits.one(hitId);
    const item = await this.items.one(itemId);
    if (kind === 'author' && !item?.authorKey)
      throw unprocessable('listening-mute.no-author', 'Nobody is named as the author of this.');
    const [value, label] = {
      source: [source.id, source.name],
      author: [item?.authorKey ?? '', item?.authorName ?? ''],
      words: [words, words],
    }[kind] as [string, string];
    return { id: await this.muting.mute(me, { kind, value, label, streamId: stream.id }) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('listening-mute') id: string): Promise<void> {
    return this.muting.unmute(me, id);
  }
}
