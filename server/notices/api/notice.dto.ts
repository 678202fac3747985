import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { MayBeAbsent } from '../../access/index.js';
import { NOTICE_KIND_NAMES, type NoticeKind } from '../domain/notice-kinds.js';

export class NoticeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: NOTICE_KIND_NAMES, enumName: 'NoticeKind' })
  kind: NoticeKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  conversationId: string | null;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who caused it, when a person did.' })
  actorName: string | null;

  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Ids and small facts.' })
  params: Record<string, unknown>;

  @ApiProperty()
  createdAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  readAt: Date | null;
}

export class NoticePageDto {
  @ApiProperty({ type: [NoticeDto] })
  items: NoticeDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;

  @ApiProperty({ description: 'Counted no further than 100.' })
  unread: number;
}

export class UnreadNoticesDto {
  @ApiProperty({ description: 'Counted no further than 100.' })
  unread: number;
}

/** Without ids and without a conversation: all of them. */
export class ReadNoticesDto {
  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true })
  ids?: string[];

  @ApiPropertyOptional({ format: 'uuid', description: 'Everything that is told of it.' })
  @MayBeAbsent()
  @IsUUID()
  conversationId?: string;
}

export class NoticeChoiceDto {
  @ApiProperty({ enum: NOTICE_KIND_NAMES, enumName: 'NoticeKind' })
  @IsIn(NOTICE_KIND_NAMES)
  kind: NoticeKind;

  @ApiProperty()
  @IsBoolean()
  desk: boolean;

  @ApiProperty()
  @IsBoolean()
  mail: boolean;
}

export class QuietHoursDto {
  @ApiProperty({ minimum: 0, maximum: 1439, description: 'Minutes of your day.' })
  @IsInt()
  @Min(0)
  @Max(1439)
  from: number;

  @ApiProperty({ minimum: 0, maximum: 1439, description: 'Before `from`: of the next day.' })
  @IsInt()
  @Min(0)
  @Max(1439)
  to: number;
}

export class NoticeSettingsDto {
  @ApiProperty({ type: [NoticeChoiceDto] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NoticeChoiceDto)
  kinds: NoticeChoiceDto[];

  @ApiPropertyOptional({ type: QuietHoursDto, nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => QuietHoursDto)
  quiet?: QuietHoursDto | null;
}
