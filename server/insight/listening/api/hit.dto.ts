import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsUUID } from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../access/index.js';
import { PageQuery } from '../../../platform/http/index.js';
import { SENTIMENTS, type Sentiment } from '../../language/contract.js';
import {
  HIT_STATES,
  type HitState,
  MUTE_KINDS,
  type MuteKind,
  PLACES,
  type Place,
} from '../contract.js';

export class HitQuery extends PageQuery {
  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  streamId?: string;

  @ApiPropertyOptional({ format: 'uuid' })
  @MayBeAbsent()
  @IsUUID()
  sourceId?: string;

  @ApiPropertyOptional({ enum: HIT_STATES, enumName: 'ListeningHitState' })
  @MayBeAbsent()
  @IsIn(HIT_STATES)
  state?: HitState;
}

export class HitStreamDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty()
  brand: string;

  @ApiProperty()
  isOwn: boolean;
}

export class HitSourceDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: PLACES, enumName: 'ListeningPlace' })
  place: Place;
}

export class HitDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: HitStreamDto })
  stream: HitStreamDto;

  @ApiProperty({
    type: [HitStreamDto],
    description: 'Other streams that found the same; what is done with a hit is done there too.',
  })
  alsoIn: HitStreamDto[];

  @ApiProperty({ type: HitSourceDto })
  source: HitSourceDto;

  @ApiProperty()
  title: string;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, nullable: true })
  link: string | null;

  @ApiProperty({ type: String, nullable: true })
  authorName: string | null;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ enum: SENTIMENTS, enumName: 'Sentiment', nullable: true })
  sentiment: Sentiment | null;

  @ApiProperty({ type: String, format: 'date-time' })
  publishedAt: Date;

  @ApiProperty({ description: '0 to 1.' })
  relevance: number;

  @ApiProperty({
    type: [String],
    description: 'What speaks for it: title, early, often, negative or once, a colon, and a word.',
  })
  why: string[];

  @ApiProperty({ enum: HIT_STATES, enumName: 'ListeningHitState' })
  state: HitState;

  @ApiProperty({ type: 'integer', description: 'How often the same was brought again.' })
  repeats: number;

  @ApiProperty({ format: 'uuid', type: String, nullable: true })
  conversationId: string | null;
}

export class HitPageDto {
  @ApiProperty({ type: [HitDto] })
  items: HitDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

const MARKS = ['new', 'chance', 'done'] as const;

export class HitMarkDto {
  @ApiProperty({ enum: MARKS })
  @IsIn(MARKS)
  state: (typeof MARKS)[number];
}

export class NewMuteDto {
  @ApiProperty({ enum: MUTE_KINDS, enumName: 'ListeningMuteKind' })
  @IsIn(MUTE_KINDS)
  kind: MuteKind;

  @ApiProperty({ format: 'uuid', description: 'The hit whose source or author is muted.' })
  @IsUUID()
  hitId: string;

  @ApiPropertyOptional({ maxLength: 200, description: 'For `words`: what must not be there.' })
  @MayBeAbsent()
  @IsLine(200)
  words?: string;
}

export class MuteDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: MUTE_KINDS, enumName: 'ListeningMuteKind' })
  kind: MuteKind;

  @ApiProperty({ description: 'The name of the source or author, or the words.' })
  label: string;

  @ApiProperty({ type: String, nullable: true })
  streamName: string | null;

  @ApiProperty({ type: String, nullable: true })
  by: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}

export class MuteListDto {
  @ApiProperty({ type: [MuteDto] })
  items: MuteDto[];
}
