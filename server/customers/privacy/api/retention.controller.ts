import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { notFound } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { KeepRetention, type ShownRetention } from '../application/keep-retention.js';
import { RETENTION_DRAIN } from '../domain/privacy-drain-name.js';
import { RETENTION_KINDS, type RetentionKind } from '../domain/retention-kinds.js';
import {
  RetentionDaysQuery,
  type RetentionDto,
  RetentionListDto,
  RetentionPreviewDto,
  RetentionRuleDto,
} from './retention.dto.js';

@ApiTags('privacy')
@Controller('api/v1/retention')
export class RetentionController {
  constructor(
    private readonly retention: KeepRetention,
    private readonly worker: Worker,
  ) {}

  @Get()
  @Requires('privacy.manage')
  @ApiOkResponse({ type: RetentionListDto })
  async list(): Promise<RetentionListDto> {
    return { items: (await this.retention.all()).map(present), nextCursor: null };
  }

  @Put(':kind')
  @Requires('privacy.manage')
  @ApiParam({ name: 'kind', enum: RETENTION_KINDS })
  @ApiOkResponse({ type: RetentionListDto })
  async set(
    @Me() me: Principal,
    @Param('kind') kind: string,
    @Body() { days, isOn }: RetentionRuleDto,
  ): Promise<RetentionListDto> {
    await this.retention.set(me, kindOf(kind), { days, isOn });
    return this.list();
  }

  /** How many would go; nothing changes. */
  @Get(':kind/preview')
  @Requires('privacy.manage')
  @ApiParam({ name: 'kind', enum: RETENTION_KINDS })
  @ApiOkResponse({ type: RetentionPreviewDto })
  async preview(
    @Param('kind') kind: string,
    @Query() { days }: RetentionDaysQuery,
  ): Promise<RetentionPreviewDto> {
    const { before, rows } = await this.retention.preview(kindOf(kind), days);
    return { before: before.toISOString(), rows };
  }

  /** Begins a sweep at once. 409 `retention.running`. */
  @Post(':kind/sweep')
  @HttpCode(204)
  @Requires('privacy.manage')
  @ApiParam({ name: 'kind', enum: RETENTION_KINDS })
  @ApiNoContentResponse()
  async sweep(
    @Me() me: Principal,
    @Param('kind') kind: string,
    @Body() { days }: RetentionDaysQuery,
  ): Promise<void> {
    await this.retention.begin(me, kindOf(kind), days);
    this.worker.wake(RETENTION_DRAIN);
  }
}

function kindOf(text: string): RetentionKind {
  const kind = RETENTION_KINDS.find((known) => known === text);
  if (!kind) throw notFound('retention');
  return kind;
}

const present = ({ kind, days, isOn, defaults, lastRun }: ShownRetention): RetentionDto => ({
  kind,
  days,
  isOn,
  defaultDays: defaults.days,
  lastRun: lastRun && {
    startedAt: lastRun.startedAt.toISOString(),
    endedAt: lastRun.endedAt?.toISOString() ?? null,
    found: lastRun.found,
    removed: lastRun.removed,
    hasProblem: lastRun.problem !== null,
  },
});
