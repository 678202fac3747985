import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { WORK_STATES, type WorkState } from '../../../agents/contract.js';
import { STRATEGIES, type Strategy } from '../contract.js';
import { QueueDraftDto } from './queue.dto.js';

export const VERDICTS = [
  'chosen',
  'could',
  'off',
  'away',
  'absent',
  'full',
  'no-access',
  'other-team',
  'let-it-lie',
  'no-skill',
  'no-language',
] as const;

export class PreviewRequestDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  conversationId: string;

  @ApiProperty({ type: QueueDraftDto })
  @ValidateNested()
  @Type(() => QueueDraftDto)
  queue: QueueDraftDto;
}

export class PreviewedPersonDto {
  @ApiProperty({ format: 'uuid' })
  userId: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: VERDICTS, enumName: 'RoutingVerdict' })
  verdict: (typeof VERDICTS)[number];

  @ApiProperty({ type: [String], description: 'Skills or the language that they lack.' })
  missing: string[];

  @ApiProperty()
  load: number;

  @ApiProperty()
  capacity: number;

  @ApiProperty({ enum: WORK_STATES, enumName: 'WorkState' })
  state: WorkState;
}

export class PreviewedQueueDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: STRATEGIES, enumName: 'QueueStrategy' })
  strategy: Strategy;
}

export class RoutingPreviewDto {
  @ApiProperty({ type: PreviewedQueueDto, nullable: true, description: 'Null: in none.' })
  queue: PreviewedQueueDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'It waits.' })
  since: Date | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Has it already.' })
  assigneeId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  chosenId: string | null;

  @ApiProperty({
    type: String,
    enum: ['last-agent', 'anybody'],
    nullable: true,
    description: 'For whom it waits though others could take it.',
  })
  waitsFor: 'last-agent' | 'anybody' | null;

  @ApiProperty({ type: [PreviewedPersonDto] })
  people: PreviewedPersonDto[];
}
