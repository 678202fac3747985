import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Length, MaxLength } from 'class-validator';
import { STANDING_STATES, type StandingState } from '../contract.js';

const SAID = [...STANDING_STATES, 'withdrawn'] as const;

export class StandingDto {
  @ApiProperty({ format: 'uuid' })
  topicId: string;

  @ApiProperty({ enum: STANDING_STATES, enumName: 'StandingState' })
  state: StandingState;

  @ApiProperty()
  note: string;

  @ApiProperty({ type: String, nullable: true })
  url: string | null;

  @ApiProperty()
  byName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class TopicStandingDto extends StandingDto {
  @ApiProperty()
  topicName: string;
}

export class ConversationStandingsDto {
  @ApiProperty({ type: [TopicStandingDto] })
  items: TopicStandingDto[];
}

export class PastStandingDto {
  @ApiProperty({ enum: SAID, enumName: 'SaidState' })
  state: (typeof SAID)[number];

  @ApiProperty()
  note: string;

  @ApiProperty({ type: String, nullable: true })
  url: string | null;

  @ApiProperty()
  byName: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class StandingHistoryDto {
  @ApiProperty()
  topicName: string;

  @ApiProperty({ type: [PastStandingDto] })
  items: PastStandingDto[];
}

export class SetStandingDto {
  @ApiProperty({ enum: SAID, enumName: 'SaidState' })
  @IsIn(SAID)
  state: (typeof SAID)[number];

  @ApiPropertyOptional({ maxLength: 1000 })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note: string = '';

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  url: string | null = null;
}

export class DigestTokenDto {
  @ApiProperty({ description: 'From the link in the mail.' })
  @IsString()
  @Length(20, 100)
  token: string;
}

export class SetLinkedStandingDto extends SetStandingDto {
  @ApiProperty({ description: 'From the link in the mail.' })
  @IsString()
  @Length(20, 100)
  token: string;
}
