import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsUUID } from 'class-validator';
import {
  RECIPIENT_STATES,
  type RecipientState,
  type Verdict,
  VERDICTS,
} from '../domain/recipient.js';

const MOST = 500;

export class BulkAnswerPreviewDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  cannedReplyId: string;

  @ApiProperty({ type: [String], format: 'uuid', maxItems: MOST })
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  conversationIds: string[];
}

export class NewBulkAnswerDto extends BulkAnswerPreviewDto {
  @ApiProperty({ format: 'uuid', description: 'The same id again is the same answer.' })
  @IsUUID()
  clientId: string;
}

export class PreviewedRecipientDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  network: string;

  @ApiProperty({ enum: VERDICTS, enumName: 'BulkVerdict' })
  verdict: Verdict;

  @ApiProperty({ type: String, nullable: true, description: 'What the customer would read.' })
  text: string | null;

  @ApiProperty({ type: String, nullable: true })
  language: string | null;

  @ApiProperty({ type: String, nullable: true })
  mode: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Why it cannot go out.' })
  code: string | null;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;
}

export class PreviewedBulkAnswerDto {
  @ApiProperty({ type: [PreviewedRecipientDto] })
  items: PreviewedRecipientDto[];
}

export class BulkAnswerCountsDto {
  @ApiProperty()
  waiting: number;

  @ApiProperty()
  accepted: number;

  @ApiProperty()
  held: number;

  @ApiProperty()
  refused: number;

  @ApiProperty()
  stopped: number;
}

export class BulkAnswerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ description: 'Of the canned reply.' })
  title: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  stoppedAt: Date | null;

  @ApiProperty({ type: BulkAnswerCountsDto })
  counts: BulkAnswerCountsDto;
}

export class BulkAnswerListDto {
  @ApiProperty({ type: [BulkAnswerDto] })
  items: BulkAnswerDto[];
}

export class BulkRecipientDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ type: String, nullable: true })
  customerName: string | null;

  @ApiProperty()
  network: string;

  @ApiProperty({ enum: RECIPIENT_STATES, enumName: 'BulkRecipientState' })
  state: RecipientState;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Of the reply in the ledger.' })
  replyState: string | null;
}

export class BulkAnswerDetailDto extends BulkAnswerDto {
  @ApiProperty({ type: [BulkRecipientDto] })
  recipients: BulkRecipientDto[];
}
