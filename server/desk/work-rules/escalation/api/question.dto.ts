import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  MaxLength,
} from 'class-validator';
import { PageQuery } from '../../../../platform/http/index.js';
import { QUESTION_STATES, type QuestionState } from '../contract.js';
import { NamedDto } from './named.dto.js';

export class NewQuestionDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  departmentId: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  text: string;

  @ApiProperty({ type: [String], description: 'Messages that the department sees, and no others.' })
  @IsArray()
  @ArrayMaxSize(50)
  @IsUUID(undefined, { each: true })
  messageIds: string[];
}

export class AnswerDto {
  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  text: string;
}

export class LinkTokenDto {
  @ApiProperty({ description: 'From the link in the mail.' })
  @IsString()
  @Length(20, 100)
  token: string;
}

export class LinkAnswerDto extends LinkTokenDto {
  @ApiProperty({ maxLength: 10_000 })
  @IsString()
  @MaxLength(10_000)
  text: string;

  @ApiPropertyOptional({ maxLength: 80, description: 'How the answer is signed.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  name: string = '';
}

export class QuestionQuery extends PageQuery {
  @ApiPropertyOptional({ enum: QUESTION_STATES, enumName: 'QuestionState', default: 'open' })
  @IsOptional()
  @IsIn(QUESTION_STATES)
  state: QuestionState = 'open';
}

export class ContextMessageDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  author: string;

  @ApiProperty()
  isFromCustomer: boolean;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  sentAt: Date;
}

export class QuestionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: NamedDto })
  department: NamedDto;

  @ApiProperty()
  text: string;

  @ApiProperty({ enum: QUESTION_STATES, enumName: 'QuestionState' })
  state: QuestionState;

  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null: a rule.' })
  askedBy: NamedDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  dueAt: Date;

  @ApiProperty({ enum: ['on-track', 'soon', 'overdue'] })
  time: 'on-track' | 'soon' | 'overdue';

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  remindedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  answeredAt: Date | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who answered, by name or address.' })
  answerer: string | null;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: Date | null;

  @ApiProperty({ description: 'It came up a ladder.' })
  isEscalated: boolean;

  @ApiProperty({ enum: ['remind', 'withdraw', 'answer'], isArray: true })
  can: ('remind' | 'withdraw' | 'answer')[];
}

export class QuestionListDto {
  @ApiProperty({ type: [QuestionDto], description: 'Newest first.' })
  items: QuestionDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class QuestionDetailDto extends QuestionDto {
  @ApiProperty({ type: [ContextMessageDto], description: 'In the order in which it was said.' })
  context: ContextMessageDto[];
}

/** What the link in a mail shows: nothing of the desk but the question. */
export class LinkedQuestionDto {
  @ApiProperty()
  department: string;

  @ApiProperty({ type: String, nullable: true, description: 'Name of who asks; null: the desk.' })
  askedBy: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty({ type: String, format: 'date-time' })
  askedAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  dueAt: Date;

  @ApiProperty({ enum: ['on-track', 'soon', 'overdue'] })
  time: 'on-track' | 'soon' | 'overdue';

  @ApiProperty({ description: 'The address to which the link was sent.' })
  email: string;

  @ApiProperty({ type: [ContextMessageDto] })
  context: ContextMessageDto[];
}
