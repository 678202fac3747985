import { ApiProperty } from '@nestjs/swagger';
import { type Trigger, TRIGGERS } from '../contract.js';
import type { ActionResult } from '../domain/action-result.js';

export class ActionResultDto implements ActionResult {
  @ApiProperty()
  action: string;

  @ApiProperty({ enum: ['done', 'failed'] })
  outcome: 'done' | 'failed';

  @ApiProperty({ description: 'What was done, or what stood in the way.' })
  said: string;
}

export class RuleConversationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  channelName: string;

  @ApiProperty()
  network: string;
}

export class RuleFiringDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  ruleId: string;

  @ApiProperty()
  ruleName: string;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: TRIGGERS, enumName: 'RuleTrigger' })
  trigger: Trigger;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'That made it fire.' })
  facts: Record<string, unknown>;

  @ApiProperty({ type: [ActionResultDto] })
  results: ActionResultDto[];

  @ApiProperty({ type: RuleConversationDto, nullable: true })
  conversation: RuleConversationDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class RuleFiringPageDto {
  @ApiProperty({ type: [RuleFiringDto], description: 'Newest first.' })
  items: RuleFiringDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
