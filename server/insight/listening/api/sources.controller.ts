import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepSources } from '../application/keep-sources.js';
import { SourceRepository } from '../data/source.repository.js';
import { SourceContentDto, SourceListDto } from './source.dto.js';
import { MadeDto } from './stream.dto.js';

@ApiTags('listening')
@Controller('api/v1/listening/sources')
export class SourcesController {
  constructor(
    private readonly sources: SourceRepository,
    private readonly keeping: KeepSources,
  ) {}

  @Get()
  @Requires('listening.read')
  @ApiOkResponse({ type: SourceListDto })
  async all(): Promise<SourceListDto> {
    return { items: await this.sources.all() };
  }

  /** 422 `listening-source.address` for what the desk never calls, 409 for what is there. */
  @Post()
  @Requires('listening.manage')
  @ApiCreatedResponse({ type: MadeDto })
  async add(@Me() me: Principal, @Body() body: SourceContentDto): Promise<MadeDto> {
    return { id: await this.keeping.add(me, body) };
  }

  @Put(':id')
  @HttpCode(204)
  @Requires('listening.manage')
  @ApiNoContentResponse()
  change(
    @Me() me: Principal,
    @IdOf('listening-source') id: string,
    @Body() body: SourceContentDto,
  ): Promise<void> {
    return this.keeping.change(me, id, body);
  }

  /** Its items and their hits go with it; conversations stay. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('listening.manage')
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('listening-source') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  /** Reads it now. */
  @Post(':id/reading')
  @HttpCode(204)
  @Requires('listening.manage')
  @ApiNoContentResponse()
  read(@IdOf('listening-source') id: string): Promise<void> {
    return this.keeping.readNow(id);
  }
}
