import { ApiProperty } from '@nestjs/swagger';
import { IsISO8601 } from 'class-validator';
import { ESCALATION_STATES, type EscalationState } from '../contract.js';
import { EscalationTargetDto } from './escalation.dto.js';
import { NamedDto } from './named.dto.js';

export class BoardQuery {
  @ApiProperty({ format: 'date-time', description: 'When today began where the reader is.' })
  @IsISO8601({ strict: true })
  dayStart: string;
}

export class BoardEscalationDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ESCALATION_STATES, enumName: 'EscalationState' })
  state: EscalationState;

  @ApiProperty()
  rung: number;

  @ApiProperty()
  rungCount: number;

  @ApiProperty({ type: EscalationTargetDto, nullable: true })
  target: EscalationTargetDto | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  dueAt: Date | null;

  @ApiProperty({ description: 'The top of the ladder let its time pass.' })
  isUnheard: boolean;
}

export class BoardItemDto {
  @ApiProperty({ format: 'uuid' })
  conversationId: string;

  @ApiProperty({ type: String, nullable: true })
  customer: string | null;

  @ApiProperty()
  text: string;

  @ApiProperty()
  network: string;

  @ApiProperty()
  kind: string;

  @ApiProperty({ description: '1 urgent, 2 high, 3 normal, 4 low' })
  priority: number;

  @ApiProperty({ type: NamedDto, nullable: true })
  assignee: NamedDto | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  teamId: string | null;

  @ApiProperty({
    type: String,
    format: 'date-time',
    description: 'Due, escalated, or unanswered since.',
  })
  since: Date;

  @ApiProperty({ enum: ['on-track', 'soon', 'breached'], type: String, nullable: true })
  dueState: string | null;

  @ApiProperty({ type: BoardEscalationDto, nullable: true })
  escalation: BoardEscalationDto | null;

  @ApiProperty({ enum: ['acknowledge', 'take-over', 'assign'], isArray: true })
  can: ('acknowledge' | 'take-over' | 'assign')[];
}

export class BoardColumnDto {
  @ApiProperty({ description: 'Counted to 100; 101 stands for more.' })
  count: number;

  @ApiProperty({ type: [BoardItemDto], description: 'The longest waiting first.' })
  items: BoardItemDto[];
}

export class BoardRungDto {
  @ApiProperty()
  rung: number;

  @ApiProperty()
  count: number;
}

export class AgentLoadDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ['online', 'away', 'offline'] })
  presence: string;

  @ApiProperty({ enum: ['available', 'away', 'off'] })
  state: string;

  @ApiProperty()
  openCount: number;

  @ApiProperty()
  capacity: number;
}

export class BoardHourDto {
  @ApiProperty({ description: 'Hours since the day began.' })
  hour: number;

  @ApiProperty()
  received: number;

  @ApiProperty()
  answered: number;

  @ApiProperty()
  breached: number;
}

export class BoardDto {
  @ApiProperty({ type: BoardColumnDto })
  breaching: BoardColumnDto;

  @ApiProperty({ type: BoardColumnDto })
  escalated: BoardColumnDto;

  @ApiProperty({ type: BoardColumnDto })
  idle: BoardColumnDto;

  @ApiProperty({ type: [BoardRungDto], description: 'Escalations by rung, from the foot.' })
  rungs: BoardRungDto[];

  @ApiProperty({ description: 'Counted to 100; 101 stands for more.' })
  deliveryProblems: number;

  @ApiProperty({ type: [AgentLoadDto], description: 'The fullest first.' })
  load: AgentLoadDto[];

  @ApiProperty({ type: [BoardHourDto] })
  day: BoardHourDto[];
}
