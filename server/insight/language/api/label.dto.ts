import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayUnique, IsIn, IsOptional, Matches } from 'class-validator';
import { INTENTS, type Intent, type Sentiment, SENTIMENTS } from '../contract.js';

/** Whoever corrects says all of it: what is null or empty holds as "nothing can be said". */
export class LabelCorrectionDto {
  @ApiProperty({
    type: String,
    nullable: true,
    example: 'nl',
    description: 'Two or three letters.',
  })
  @IsOptional()
  @Matches(/^[a-z]{2,3}$/)
  language: string | null;

  @ApiProperty({ enum: SENTIMENTS, enumName: 'Sentiment', type: String, nullable: true })
  @IsOptional()
  @IsIn(SENTIMENTS)
  sentiment: Sentiment | null;

  @ApiProperty({ enum: INTENTS, enumName: 'Intent', isArray: true })
  @ArrayUnique()
  @ArrayMaxSize(INTENTS.length)
  @IsIn(INTENTS, { each: true })
  intents: Intent[];
}

export class CorrectorDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class MessageLabelDto {
  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ enum: SENTIMENTS, enumName: 'Sentiment', type: String, nullable: true })
  sentiment: Sentiment | null;

  @ApiProperty({ enum: INTENTS, enumName: 'Intent', isArray: true })
  intents: Intent[];

  @ApiProperty({ type: [String], description: 'The words that speak for it.' })
  because: string[];

  @ApiProperty({ type: CorrectorDto, nullable: true, description: 'Who said so instead.' })
  correctedBy: CorrectorDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  correctedAt: Date | null;
}

export class MessageLabelListDto {
  @ApiProperty({ type: [MessageLabelDto] })
  items: MessageLabelDto[];

  @ApiProperty({ description: 'Whether you may correct them.' })
  mayCorrect: boolean;

  @ApiProperty({ description: 'From how many corrections the desk has learned so far.' })
  taughtBy: number;
}
