import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/index.js';
import { MakeTag } from '../application/make-tag.js';
import { TagReader } from '../data/tag.reader.js';
import { NewTagDto } from './command.dto.js';
import { TagDto, TagListDto } from './tag.dto.js';

@ApiTags('tags')
@Controller('api/v1/tags')
export class TagsController {
  constructor(
    private readonly tags: TagReader,
    private readonly making: MakeTag,
  ) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: TagListDto })
  async all(): Promise<TagListDto> {
    return { items: await this.tags.all() };
  }

  /** A name that there is already answers its tag. */
  @Post()
  @Requires('conversations.work')
  @ApiCreatedResponse({ type: TagDto })
  make(@Body() { name, colour }: NewTagDto): Promise<TagDto> {
    return this.making.make(name, colour);
  }
}
