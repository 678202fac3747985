import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { PreviewRouting, type RoutingPreview } from '../application/preview-routing.js';
import type { Verdict } from '../contract.js';
import { draftOf } from './queues.controller.js';
import { PreviewRequestDto, RoutingPreviewDto } from './routing-preview.dto.js';

@ApiTags('routing')
@Controller('api/v1')
export class RoutingPreviewController {
  constructor(private readonly preview: PreviewRouting) {}

  /** Who would get it now, and for everybody why or why not. */
  @Get('conversations/:id/routing-preview')
  @Requires('conversations.read')
  @ApiOkResponse({ type: RoutingPreviewDto })
  async show(@Me() me: Principal, @IdOf('conversation') id: string): Promise<RoutingPreviewDto> {
    return present(await this.preview.execute(me, id));
  }

  /** The same by a queue that is not saved. */
  @Post('routing-previews')
  @HttpCode(200)
  @Requires('work-rules.manage')
  @ApiOkResponse({ type: RoutingPreviewDto })
  async draft(
    @Me() me: Principal,
    @Body() { conversationId, queue }: PreviewRequestDto,
  ): Promise<RoutingPreviewDto> {
    return present(await this.preview.execute(me, conversationId, draftOf(queue)));
  }
}

const present = ({ people, ...preview }: RoutingPreview): RoutingPreviewDto => ({
  ...preview,
  people: people.map(({ verdict, ...person }) => ({
    ...person,
    verdict: verdict.kind,
    missing: missingOf(verdict),
  })),
});

function missingOf(verdict: Verdict): string[] {
  if (verdict.kind === 'no-skill') return [...verdict.skills];
  return verdict.kind === 'no-language' ? [verdict.language] : [];
}
