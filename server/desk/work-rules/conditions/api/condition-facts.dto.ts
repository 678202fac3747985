import { ApiProperty } from '@nestjs/swagger';
import type { FactName, FactType, Operator } from '../contract.js';
import { FACT_NAMES, VALUE_OF } from '../domain/operators.js';

const TYPES: readonly FactType[] = ['text', 'number', 'choice', 'choices', 'flag'];

export class FactOptionDto {
  @ApiProperty()
  value: string;

  @ApiProperty()
  name: string;
}

export class ConditionFactDto {
  @ApiProperty({ enum: FACT_NAMES, enumName: 'FactName' })
  name: FactName;

  @ApiProperty({ enum: TYPES, enumName: 'FactType' })
  type: FactType;

  @ApiProperty({ enum: Object.keys(VALUE_OF), enumName: 'FactOperator', isArray: true })
  operators: readonly Operator[];

  @ApiProperty({ type: [String], description: 'Values that are words of the desk.' })
  words: readonly string[];

  @ApiProperty({ type: [FactOptionDto], description: 'Values that are things with names.' })
  options: readonly FactOptionDto[];
}

export class ConditionFactListDto {
  @ApiProperty({ type: [ConditionFactDto] })
  items: ConditionFactDto[];
}
