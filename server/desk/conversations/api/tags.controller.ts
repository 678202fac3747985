import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/index.js';
import { TagReader } from '../data/tag.reader.js';
import { TagListDto } from './tag.dto.js';

@ApiTags('tags')
@Controller('api/v1/tags')
export class TagsController {
  constructor(private readonly tags: TagReader) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: TagListDto })
  async all(): Promise<TagListDto> {
    return { items: await this.tags.all() };
  }
}
