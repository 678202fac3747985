import { ApiProperty, ApiPropertyOptional, PartialType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { IsLine } from '../../../../access/index.js';
import { TARGET_KINDS, type TargetKind } from '../contract.js';

export class RungDto {
  @ApiProperty({ enum: TARGET_KINDS, enumName: 'TargetKind' })
  @IsIn(TARGET_KINDS)
  kind: TargetKind;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Of the person, team or department; null for a manager and a team lead.',
  })
  @IsOptional()
  @IsUUID()
  id: string | null = null;

  @ApiProperty({ description: 'Minutes of business time.' })
  @IsInt()
  acknowledgeWithin: number;
}

export class ShownRungDto extends RungDto {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Whom the id names; null when nobody is named, or they are gone.',
  })
  name: string | null;
}

export class NewLadderDto {
  @ApiProperty({ maxLength: 80 })
  @IsLine(80)
  name: string;

  @ApiPropertyOptional({ maxLength: 300, default: '' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  description?: string;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'Null: the default calendar.',
  })
  @IsOptional()
  @IsUUID()
  calendarId?: string | null;

  @ApiProperty({ type: [RungDto], description: 'From the foot of the ladder upwards.' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => RungDto)
  rungs: RungDto[];
}

/** What is left out stays as it is. */
export class LadderChangeDto extends PartialType(NewLadderDto, { skipNullProperties: false }) {}

export class LadderDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  description: string;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  calendarId: string | null;

  @ApiProperty({ type: [ShownRungDto] })
  rungs: ShownRungDto[];

  @ApiProperty({ description: 'How many conversations climb it now.' })
  climbing: number;

  @ApiProperty({ enum: ['change', 'remove'], isArray: true })
  can: ('change' | 'remove')[];
}

export class LadderListDto {
  @ApiProperty({ type: [LadderDto] })
  items: LadderDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
