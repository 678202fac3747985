import { ApiProperty } from '@nestjs/swagger';
import {
  type ActionParameter,
  PARAMETER_KINDS,
  type ParameterKind,
  type Trigger,
  TRIGGERS,
} from '../contract.js';
import type { BrokenAction } from '../application/find-broken.js';
import { RULE_ACTS, type RuleAct } from '../domain/rule-acts.js';
import { ActionStepDto } from './rule-draft.dto.js';

export class RuleContentDto {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: TRIGGERS, enumName: 'RuleTrigger' })
  trigger: Trigger;

  @ApiProperty({ type: 'object', additionalProperties: true })
  settings: Record<string, unknown>;

  @ApiProperty({ type: 'object', additionalProperties: true })
  condition: Record<string, unknown>;

  @ApiProperty({ type: [ActionStepDto] })
  actions: ActionStepDto[];

  @ApiProperty()
  stopAfter: boolean;

  @ApiProperty()
  isEnabled: boolean;
}

export class BrokenActionDto implements BrokenAction {
  @ApiProperty()
  action: string;

  @ApiProperty({ description: 'What stands in its way.' })
  detail: string;
}

export class RuleDto extends RuleContentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ type: String, format: 'date-time' })
  changedAt: Date;

  @ApiProperty({ type: 'integer', description: 'In the last 30 days.' })
  firings: number;

  @ApiProperty({ type: 'integer', description: 'Of those the ones with an action that failed.' })
  failures: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastFiredAt: Date | null;

  @ApiProperty({ type: [BrokenActionDto], description: 'What it names is gone or off.' })
  broken: BrokenActionDto[];
}

export class RuleListDto {
  @ApiProperty({ type: [RuleDto], description: 'In the order in which they are asked.' })
  items: RuleDto[];
}

export class RulePersonDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class RuleVersionDto {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ enum: RULE_ACTS, enumName: 'RuleAct' })
  act: RuleAct;

  @ApiProperty({ type: RuleContentDto })
  content: RuleContentDto;

  @ApiProperty({ type: RulePersonDto, nullable: true })
  by: RulePersonDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class RuleVersionListDto {
  @ApiProperty({ type: [RuleVersionDto], description: 'Newest first.' })
  items: RuleVersionDto[];
}

export class ActionParameterDto implements ActionParameter {
  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PARAMETER_KINDS, enumName: 'ParameterKind' })
  kind: ParameterKind;

  @ApiProperty({ type: [String], description: 'Of a choice.' })
  options: readonly string[];

  @ApiProperty()
  isRequired: boolean;
}

export class RuleActionDto {
  @ApiProperty({ example: 'set-priority' })
  name: string;

  @ApiProperty({ type: [ActionParameterDto] })
  parameters: ActionParameterDto[];
}

export class RuleActionListDto {
  @ApiProperty({ type: [RuleActionDto] })
  items: RuleActionDto[];
}
