import { ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsObject,
  MaxLength,
  Validate,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { Preferences } from '../contract.js';
import { MayBeAbsent } from './fields.js';

const LONGEST_PANES = 4000;

@ValidatorConstraint()
class IsSmall implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return JSON.stringify(value ?? null).length <= LONGEST_PANES;
  }

  defaultMessage(): string {
    return `$property must take no more than ${LONGEST_PANES} characters as JSON`;
  }
}

export class PreferencesDto implements Preferences {
  @ApiPropertyOptional({ enum: ['light', 'dark', 'system'] })
  @MayBeAbsent()
  @IsIn(['light', 'dark', 'system'])
  theme?: 'light' | 'dark' | 'system';

  @ApiPropertyOptional({ enum: ['compact', 'comfortable'] })
  @MayBeAbsent()
  @IsIn(['compact', 'comfortable'])
  density?: 'compact' | 'comfortable';

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  shortcuts?: boolean;

  @ApiPropertyOptional({ type: 'object', additionalProperties: true })
  @MayBeAbsent()
  @IsObject()
  @Validate(IsSmall)
  panes?: Record<string, unknown>;

  @ApiPropertyOptional({ type: [String] })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(200)
  @MaxLength(100, { each: true })
  viewOrder?: string[];

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  firstStepsHidden?: boolean;
}
