import { ApiProperty } from '@nestjs/swagger';
import { type Refusal, REFUSALS } from '../domain/answer-setting.js';

export class CurvePointDto {
  @ApiProperty({ minimum: 0, maximum: 1 })
  confidence: number;

  @ApiProperty({ type: 'integer' })
  sent: number;

  @ApiProperty({ type: 'integer' })
  right: number;

  @ApiProperty({ type: Number, nullable: true, description: 'Null when none would be sent.' })
  precision: number | null;

  @ApiProperty({ description: 'Share of all questions that would be answered.' })
  coverage: number;
}

export class AnswerFiguresDto {
  @ApiProperty({ format: 'uuid' })
  cannedReplyId: string;

  @ApiProperty()
  title: string;

  @ApiProperty({ description: 'Whether the desk may send it by itself.' })
  isOn: boolean;

  @ApiProperty({ type: 'integer', description: 'Known questions for which it was the best match.' })
  questions: number;

  @ApiProperty({ type: 'integer', description: 'Sent to so many, at the chosen confidence.' })
  sent: number;

  @ApiProperty({ type: Number, nullable: true })
  precision: number | null;
}

export class RefusalCountDto {
  @ApiProperty({ enum: REFUSALS, enumName: 'AnswerRefusal' })
  why: Refusal;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class AnswerReportDto {
  @ApiProperty({ type: 'integer', description: 'Questions of known answer, tried as if new.' })
  questions: number;

  @ApiProperty({ type: [CurvePointDto] })
  curve: CurvePointDto[];

  @ApiProperty({ type: [AnswerFiguresDto] })
  answers: AnswerFiguresDto[];

  @ApiProperty({ type: 'integer', description: 'In the last 30 days.' })
  sent: number;

  @ApiProperty({ type: 'integer' })
  judgedRight: number;

  @ApiProperty({ type: 'integer' })
  judgedWrong: number;

  @ApiProperty({ type: [RefusalCountDto] })
  refusals: RefusalCountDto[];
}
