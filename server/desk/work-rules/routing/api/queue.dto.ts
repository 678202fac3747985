import { ApiProperty } from '@nestjs/swagger';
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
  Length,
  ValidateNested,
} from 'class-validator';
import { IsLine } from '../../../../access/index.js';
import { GIVE_UPS, type GiveUp, STRATEGIES, type Strategy } from '../contract.js';

export class RelaxStepDto {
  @ApiProperty({ description: 'Minutes of waiting.' })
  @IsInt()
  afterMinutes: number;

  @ApiProperty({ enum: GIVE_UPS, enumName: 'QueueGiveUp' })
  @IsIn(GIVE_UPS)
  giveUp: GiveUp;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'With `team`: the other team; null opens it to all.',
  })
  @IsOptional()
  @IsUUID()
  teamId: string | null = null;
}

export class QueueDraftDto {
  @ApiProperty({ maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiProperty({ type: 'object', additionalProperties: true, example: { all: [] } })
  @IsObject()
  condition: Record<string, unknown>;

  @ApiProperty({ type: [String], description: 'All of them are needed.' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  skills: string[];

  @ApiProperty({ description: 'The agent has to speak the language of the conversation.' })
  @IsBoolean()
  needsLanguage: boolean;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  @IsOptional()
  @IsUUID()
  teamId: string | null = null;

  @ApiProperty({ enum: STRATEGIES, enumName: 'QueueStrategy' })
  @IsIn(STRATEGIES)
  strategy: Strategy;

  @ApiProperty({ type: [RelaxStepDto] })
  @IsArray()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => RelaxStepDto)
  steps: RelaxStepDto[];

  @ApiProperty()
  @IsBoolean()
  enabled: boolean;
}

export class QueueChangeDto extends QueueDraftDto {
  @ApiProperty({ description: 'The version that was changed.' })
  @IsInt()
  version: number;
}

export class QueueDto extends QueueDraftDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  version: number;

  @ApiProperty({ description: 'How many conversations wait in it now.' })
  waiting: number;

  @ApiProperty({ enum: ['change', 'remove'], isArray: true })
  can: ('change' | 'remove')[];
}

export class QueueListDto {
  @ApiProperty({ type: [QueueDto], description: 'In the order in which they are asked.' })
  items: QueueDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class QueueOrderDto {
  @ApiProperty({ type: [String], format: 'uuid', description: 'All queues, first to last.' })
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  ids: string[];
}
