import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsString, IsUUID, MaxLength } from 'class-validator';
import {
  CLIMB_REASONS,
  type ClimbReason,
  ESCALATION_REASONS,
  ESCALATION_STATES,
  type EscalationReason,
  type EscalationState,
  STEP_ACTS,
  type StepAct,
  TARGET_KINDS,
  type TargetKind,
} from '../contract.js';
import { ESCALATION_ACTS, type EscalationAct } from '../domain/escalation-states.js';
import { NamedDto } from './named.dto.js';

export class NewEscalationDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  ladderId: string;

  @ApiProperty({ enum: ESCALATION_REASONS, enumName: 'EscalationReason' })
  @IsIn(ESCALATION_REASONS)
  reason: EscalationReason;

  @ApiProperty({ maxLength: 4000, description: 'What the next one must know.' })
  @IsString()
  @MaxLength(4000)
  note: string;
}

export class EscalationNoteDto {
  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  note: string;
}

export class EscalationTargetDto {
  @ApiProperty({ enum: TARGET_KINDS, enumName: 'TargetKind' })
  kind: TargetKind;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  id: string | null;

  @ApiProperty()
  name: string;
}

export class EscalationStepDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ enum: STEP_ACTS, enumName: 'EscalationStepAct' })
  act: StepAct;

  @ApiProperty()
  rung: number;

  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null: the desk itself.' })
  actor: NamedDto | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who was asked from then on.' })
  targetName: string | null;

  @ApiProperty({ enum: CLIMB_REASONS, enumName: 'ClimbReason', type: String, nullable: true })
  why: ClimbReason | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}

export class EscalationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty()
  ladderName: string;

  @ApiProperty({ enum: ESCALATION_STATES, enumName: 'EscalationState' })
  state: EscalationState;

  @ApiProperty({ description: 'Counted from 1.' })
  rung: number;

  @ApiProperty()
  rungCount: number;

  @ApiProperty({
    type: EscalationTargetDto,
    nullable: true,
    description: 'Null: nobody on the ladder could be found.',
  })
  target: EscalationTargetDto | null;

  @ApiProperty({ description: 'I am one of those who are asked.' })
  asksMe: boolean;

  @ApiProperty({ enum: ESCALATION_REASONS, enumName: 'EscalationReason' })
  reason: EscalationReason;

  @ApiProperty()
  note: string;

  @ApiProperty({ type: NamedDto, nullable: true, description: 'Null: a rule.' })
  raisedBy: NamedDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  raisedAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  rungSince: Date;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it climbs unless somebody acknowledges.',
  })
  dueAt: Date | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'The top of the ladder let its time pass.',
  })
  unheardSince: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: Date | null;

  @ApiProperty({ type: NamedDto, nullable: true, description: 'Who acknowledged or took over.' })
  holder: NamedDto | null;

  @ApiProperty({ type: [EscalationStepDto] })
  steps: EscalationStepDto[];

  @ApiProperty({ enum: ESCALATION_ACTS, enumName: 'EscalationAct', isArray: true })
  can: EscalationAct[];
}

export class EscalationListDto {
  @ApiProperty({ type: [EscalationDto], description: 'Newest first.' })
  items: EscalationDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;

  @ApiProperty({ description: 'I may send this conversation up a ladder now.' })
  canEscalate: boolean;
}
