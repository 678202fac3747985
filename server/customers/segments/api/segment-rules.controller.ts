import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { type Segment, SEGMENTS } from '../../../crm/contract.js';
import { ChangeSegmentRule } from '../application/change-segment-rule.js';
import { PreviewSegmentRule } from '../application/preview-segment-rule.js';
import { ShowSegmentRules } from '../application/show-segment-rules.js';
import { SegmentOf } from './segment-of.js';
import { SegmentPreviewDto, SegmentRuleVersionListDto } from './segment-preview.dto.js';
import {
  ChangeSegmentRuleDto,
  PreviewSegmentRuleDto,
  SegmentRuleListDto,
} from './segment-rule.dto.js';
import { presentRules, presentPreview } from './segment.presenter.js';

const Named = () => ApiParam({ name: 'segment', enum: SEGMENTS, enumName: 'Segment' });

@ApiTags('segments')
@Controller('api/v1/segment-rules')
@Requires('segments.manage')
export class SegmentRulesController {
  constructor(
    private readonly rules: ShowSegmentRules,
    private readonly changing: ChangeSegmentRule,
    private readonly previewing: PreviewSegmentRule,
  ) {}

  @Get()
  @ApiOkResponse({ type: SegmentRuleListDto })
  async list(): Promise<SegmentRuleListDto> {
    return presentRules(await this.rules.all());
  }

  /** 409 `segment-rule.changed-meanwhile`, 422 `segment-rule.invalid` with each fault. */
  @Put(':segment')
  @Named()
  @ApiOkResponse({ type: SegmentRuleListDto })
  async change(
    @Me() me: Principal,
    @SegmentOf() segment: Segment,
    @Body() change: ChangeSegmentRuleDto,
  ): Promise<SegmentRuleListDto> {
    await this.changing.change(me, segment, change);
    return this.list();
  }

  /** Who would come in and who would leave. 422 `segment-rule.invalid`. */
  @Post(':segment/preview')
  @HttpCode(200)
  @Named()
  @ApiOkResponse({ type: SegmentPreviewDto })
  async preview(
    @Me() me: Principal,
    @SegmentOf() segment: Segment,
    @Body() rule: PreviewSegmentRuleDto,
  ): Promise<SegmentPreviewDto> {
    return presentPreview(await this.previewing.preview(me, segment, rule));
  }

  @Get(':segment/versions')
  @Named()
  @ApiOkResponse({ type: SegmentRuleVersionListDto })
  async versions(@SegmentOf() segment: Segment): Promise<SegmentRuleVersionListDto> {
    const versions = await this.rules.versions(segment);
    return {
      items: versions.map(({ by, version, isOn, thresholds, changedAt }) => ({
        version,
        isOn,
        thresholds,
        by: by?.name ?? null,
        changedAt,
      })),
    };
  }
}
