import { ApiProperty } from '@nestjs/swagger';
import { CLOCK_KINDS, type ClockKind, TARGET_TIMES, type TargetTime } from '../contract.js';

export const CLOCK_STATES = ['running', 'paused', 'met', 'late', 'ended'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export class ClockPauseDto {
  @ApiProperty({ type: String, format: 'date-time' }) from: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) to: Date | null;
}

export class ClockFiringDto {
  @ApiProperty({ description: 'breach, share:75 (percent of the target) or before:30 (minutes)' })
  threshold: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'The true moment.' })
  dueAt: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the desk noticed.' })
  firedAt: string;
}

/** One target of a conversation: what, when, why, and what it told. */
export class ClockDto {
  @ApiProperty({ format: 'uuid' }) id: string;

  @ApiProperty({ enum: CLOCK_KINDS, enumName: 'ClockKind' }) kind: ClockKind;

  @ApiProperty({ type: 'integer', description: 'Grows with every reopening.' }) cycle: number;

  @ApiProperty({
    enum: CLOCK_STATES,
    enumName: 'ClockState',
    description: 'ended: nothing was to wait for any more.',
  })
  state: ClockState;

  @ApiProperty({ description: 'The due time has passed.' }) isLate: boolean;

  @ApiProperty({ type: String, format: 'date-time' }) startedAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true }) dueAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true }) stoppedAt: Date | null;

  @ApiProperty() policy: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null: every minute counts.' })
  calendar: string | null;

  @ApiProperty({ type: 'integer' }) minutes: number;

  @ApiProperty({ enum: TARGET_TIMES, enumName: 'TargetTime' }) time: TargetTime;

  @ApiProperty({ type: 'integer', enum: [1, 2, 3, 4] }) priority: number;

  @ApiProperty({ type: [ClockPauseDto] }) pauses: ClockPauseDto[];

  @ApiProperty({ type: [ClockFiringDto] }) log: ClockFiringDto[];
}

export class ClockListDto {
  @ApiProperty({ type: [ClockDto] })
  items: ClockDto[];
}
