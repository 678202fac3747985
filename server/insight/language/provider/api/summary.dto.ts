import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsIn } from 'class-validator';

const LANGUAGES = ['en', 'fr', 'nl'] as const;

export class AskSummaryDto {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: (typeof LANGUAGES)[number];

  @ApiProperty({ description: 'You saw what is sent out; needed the first time.' })
  @IsBoolean()
  hasSeen: boolean;
}

export class SummaryQuery {
  @ApiProperty({ enum: LANGUAGES })
  @IsIn(LANGUAGES)
  language: (typeof LANGUAGES)[number];
}

export class ConversationSummaryDto {
  @ApiProperty()
  text: string;

  @ApiProperty()
  model: string;

  @ApiProperty({ type: String, format: 'date-time' })
  madeAt: Date;

  @ApiProperty({ type: String, nullable: true })
  byName: string | null;

  @ApiProperty({ description: 'Something was said since.' })
  isStale: boolean;
}

export class SummaryOfferDto {
  @ApiProperty()
  sentTo: string;

  @ApiProperty()
  model: string;

  @ApiProperty({ description: 'How much would be sent out.' })
  characters: number;

  @ApiProperty({ description: 'The text that would be sent out, as it is.' })
  preview: string;

  @ApiProperty({ description: 'You have not sent anything out yet: see it first.' })
  isFirst: boolean;
}

export class ConversationSummaryStateDto {
  @ApiProperty({ type: ConversationSummaryDto, nullable: true })
  summary: ConversationSummaryDto | null;

  @ApiProperty({
    type: SummaryOfferDto,
    nullable: true,
    description: 'Null where nothing may be sent.',
  })
  offer: SummaryOfferDto | null;
}
