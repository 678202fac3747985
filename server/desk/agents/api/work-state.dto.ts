import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import { WORK_STATES, type WorkState } from '../contract.js';

export class ChooseWorkStateDto {
  @ApiProperty({ enum: WORK_STATES, enumName: 'WorkState' })
  @IsIn(WORK_STATES)
  state: WorkState;
}

export class WorkStateDto {
  @ApiProperty({ enum: WORK_STATES, enumName: 'WorkState', description: 'What counts.' })
  state: WorkState;

  @ApiProperty({ enum: WORK_STATES, enumName: 'WorkState', description: 'Their own word.' })
  chosen: WorkState;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  since: Date | null;
}
