import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { type Refusal, REFUSALS, type Verdict, VERDICTS } from '../domain/answer-setting.js';

export class AnsweredWithDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  title: string;
}

export class JudgeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class AnswerDecisionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ format: 'uuid' })
  messageId: string;

  @ApiProperty({ description: 'The beginning of what was asked.' })
  question: string;

  @ApiProperty({ type: AnsweredWithDto, nullable: true })
  cannedReply: AnsweredWithDto | null;

  @ApiProperty({ type: Number, nullable: true })
  confidence: number | null;

  @ApiProperty({ enum: ['sent', 'refused'], enumName: 'AnswerDecision' })
  decision: 'sent' | 'refused';

  @ApiProperty({ enum: REFUSALS, enumName: 'AnswerRefusal', type: String, nullable: true })
  why: Refusal | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: VERDICTS, enumName: 'AnswerVerdict', type: String, nullable: true })
  verdict: Verdict | null;

  @ApiProperty({ type: JudgeDto, nullable: true })
  verdictBy: JudgeDto | null;
}

export class AnswerDecisionPageDto {
  @ApiProperty({ type: [AnswerDecisionDto] })
  items: AnswerDecisionDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class AnswerDecisionQuery {
  @ApiPropertyOptional({ enum: ['sent', 'refused'] })
  @IsOptional()
  @IsIn(['sent', 'refused'])
  decision?: 'sent' | 'refused';

  @ApiPropertyOptional({ format: 'uuid' })
  @IsOptional()
  @IsUUID()
  cursor?: string;
}

export class NewVerdictDto {
  @ApiProperty({
    enum: VERDICTS,
    enumName: 'AnswerVerdict',
    type: String,
    nullable: true,
    description: 'Null takes it back.',
  })
  @IsOptional()
  @IsIn(VERDICTS)
  verdict: Verdict | null;
}
