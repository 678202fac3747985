import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepStreams } from '../application/keep-streams.js';
import { PreviewQuery } from '../application/preview-query.js';
import { ShowStreams } from '../application/show-streams.js';
import {
  MadeDto,
  MentionListDto,
  MentionQuery,
  PreviewDto,
  StreamChangeDto,
  StreamContentDto,
  StreamListDto,
  StreamQuestionDto,
} from './stream.dto.js';
import { presentPreview } from './stream.presenter.js';

@ApiTags('listening')
@Controller('api/v1/listening')
export class StreamsController {
  constructor(
    private readonly showing: ShowStreams,
    private readonly keeping: KeepStreams,
    private readonly previewing: PreviewQuery,
  ) {}

  @Get('streams')
  @Requires('listening.read')
  @ApiOkResponse({ type: StreamListDto })
  async all(): Promise<StreamListDto> {
    return { items: await this.showing.all() };
  }

  @Post('streams')
  @Requires('listening.manage')
  @ApiCreatedResponse({ type: MadeDto })
  async add(@Me() me: Principal, @Body() body: StreamContentDto): Promise<MadeDto> {
    return { id: await this.keeping.add(me, body) };
  }

  /** As a whole. 409 `listening-stream.changed-meanwhile` for an old version. */
  @Put('streams/:id')
  @HttpCode(204)
  @Requires('listening.manage')
  @ApiNoContentResponse()
  change(
    @Me() me: Principal,
    @IdOf('listening-stream') id: string,
    @Body() { version, ...content }: StreamChangeDto,
  ): Promise<void> {
    return this.keeping.change(me, id, content, version);
  }

  @Delete('streams/:id')
  @HttpCode(204)
  @Requires('listening.manage')
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('listening-stream') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  /** What a query would find. 422 `listening-stream.query` says in `at` where it cannot be read. */
  @Post('previews')
  @HttpCode(200)
  @Requires('listening.manage')
  @ApiOkResponse({ type: PreviewDto })
  async preview(@Body() body: StreamQuestionDto): Promise<PreviewDto> {
    return presentPreview(await this.previewing.preview(body));
  }

  /** Mentions by day and brand, both days included. */
  @Get('mentions')
  @Requires('listening.read')
  @ApiOkResponse({ type: MentionListDto })
  async mentions(@Query() { from, to }: MentionQuery): Promise<MentionListDto> {
    return { items: await this.showing.mentions(from, to) };
  }
}
