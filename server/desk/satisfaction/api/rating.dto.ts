import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';
import { ASKING_LANGUAGES } from '../contract.js';
import type { AnswerState } from '../domain/answer-state.js';

export class RatingTokenDto {
  @ApiProperty({ description: 'From the link in the message.' })
  @IsString()
  @Length(20, 100)
  token: string;
}

export class GiveRatingDto extends RatingTokenDto {
  @ApiProperty({ type: 'integer', minimum: 1, maximum: 5 })
  @IsInt()
  @Min(1)
  @Max(5)
  rating: number;

  @ApiPropertyOptional({ maxLength: 2000 })
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  comment: string = '';
}

/** What the page of a link shows. */
export class LinkedRatingDto {
  @ApiProperty({ enum: ASKING_LANGUAGES, enumName: 'AskingLanguage' })
  language: string;

  @ApiProperty({ type: 'integer', nullable: true })
  rating: number | null;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;

  @ApiProperty({
    enum: ['open', 'changeable', 'closed', 'expired'],
    enumName: 'RatingState',
    description: 'An answer can be changed for a day.',
  })
  state: AnswerState;
}

/** That a customer was asked about a conversation, and what they said. */
export class ConversationRatingDto {
  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ type: 'integer', nullable: true })
  rating: number | null;

  @ApiProperty({ type: String, nullable: true })
  comment: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: Date | null;
}

export class ConversationRatingsDto {
  @ApiProperty({ type: [ConversationRatingDto], description: 'One at most.' })
  items: ConversationRatingDto[];
}
