import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { type Trigger, TRIGGERS } from '../contract.js';
import { IsName } from './rule-fields.js';

export class ActionStepDto {
  @ApiProperty({ example: 'set-priority' })
  @IsString()
  @MaxLength(60)
  action: string;

  @ApiProperty({ type: 'object', additionalProperties: true })
  @IsObject()
  parameters: Record<string, unknown>;
}

/** A rule as somebody writes it; GET /condition-facts and GET /rule-actions say what can stand in it. */
export class RuleDraftDto {
  @ApiProperty({ minLength: 1, maxLength: 120 })
  @IsName(120)
  name: string;

  @ApiProperty({ enum: TRIGGERS, enumName: 'RuleTrigger' })
  @IsIn(TRIGGERS)
  trigger: Trigger;

  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    description:
      'Idle: {minutes, hours: all|business}. Fact changed: {changes: […]}. Clocks: {clocks: […]}.',
  })
  @IsObject()
  settings: Record<string, unknown>;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { all: [] } })
  @IsObject()
  condition: Record<string, unknown>;

  @ApiProperty({ type: [ActionStepDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => ActionStepDto)
  actions: ActionStepDto[];

  @ApiProperty({ description: 'No later rule has its say once this one fired.' })
  @IsBoolean()
  stopAfter: boolean;

  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;

  @ApiPropertyOptional({ description: 'Meant to fire on everything, without a condition.' })
  @IsOptional()
  @IsBoolean()
  confirmEverything?: boolean;
}

export class RuleChangeDto extends RuleDraftDto {
  @ApiProperty({ description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class RuleSwitchDto {
  @ApiProperty()
  @IsBoolean()
  isEnabled: boolean;
}

export class RuleOrderDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'All rules, first to last.' })
  @IsArray()
  @ArrayMaxSize(1000)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
