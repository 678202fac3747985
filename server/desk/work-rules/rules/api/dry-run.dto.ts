import { ApiProperty } from '@nestjs/swagger';
import { FACT_NAMES } from '../../conditions/index.js';
import type { FactName } from '../../conditions/contract.js';
import { DRY_RUN_STATES, type DryRunState } from '../domain/dry-run.js';
import { RuleConversationDto } from './rule-firing.dto.js';

export class DryRunExampleDto {
  @ApiProperty({ type: RuleConversationDto })
  conversation: RuleConversationDto;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;

  @ApiProperty({ type: String, nullable: true })
  text: string | null;
}

export class DryRunDayDto {
  @ApiProperty({ example: '2026-11-22' })
  day: string;

  @ApiProperty({ type: 'integer' })
  count: number;
}

export class DryRunDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: DRY_RUN_STATES, enumName: 'DryRunState' })
  state: DryRunState;

  @ApiProperty({ type: 'integer', description: 'Happenings to look at.' })
  total: number;

  @ApiProperty({ type: 'integer' })
  checked: number;

  @ApiProperty({ type: 'integer', description: 'Those on which the rule would have fired.' })
  matched: number;

  @ApiProperty({ type: [DryRunDayDto], description: 'Each of the last 30 days, oldest first.' })
  byDay: DryRunDayDto[];

  @ApiProperty({ type: [DryRunExampleDto], description: 'The newest, at most twenty.' })
  examples: DryRunExampleDto[];

  @ApiProperty({
    enum: FACT_NAMES,
    enumName: 'FactName',
    isArray: true,
    description: 'Facts that are taken as they are today, because the past does not tell them.',
  })
  factsOfToday: FactName[];

  @ApiProperty({ type: String, nullable: true })
  problem: string | null;
}
