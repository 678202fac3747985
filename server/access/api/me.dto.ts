import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  IsIn,
  IsObject,
  Validate,
  ValidateNested,
  ValidatorConstraint,
  type ValidatorConstraintInterface,
} from 'class-validator';
import type { Ability, Role } from '../contract.js';
import { ABILITIES, ROLES } from '../domain/abilities.js';
import { isTimeZone } from '../domain/time-zone.js';
import { IsLine, MayBeAbsent } from './fields.js';
import { PreferencesDto } from './preferences.dto.js';

export const LANGUAGES = ['en', 'fr', 'nl'] as const;

@ValidatorConstraint()
class IsTimeZone implements ValidatorConstraintInterface {
  validate(value: unknown): boolean {
    return typeof value === 'string' && isTimeZone(value);
  }

  defaultMessage(): string {
    return '$property must be the name of a time zone, such as Europe/Brussels';
  }
}

export class MeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  email: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;

  @ApiProperty()
  isApprover: boolean;

  @ApiProperty({ enum: LANGUAGES, enumName: 'Language' })
  language: string;

  @ApiProperty({ example: 'Europe/Brussels' })
  timeZone: string;

  @ApiProperty({ type: PreferencesDto })
  preferences: PreferencesDto;

  @ApiProperty({ type: [String], format: 'uuid' })
  teamIds: string[];

  @ApiProperty({ description: 'Nothing else is open before PUT /session/password.' })
  mustChangePassword: boolean;

  @ApiProperty({ enum: ABILITIES, enumName: 'Ability', isArray: true })
  can: Ability[];
}

export class ChangeMeDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @MayBeAbsent()
  @IsLine(100)
  name?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, enumName: 'Language' })
  @MayBeAbsent()
  @IsIn(LANGUAGES)
  language?: string;

  @ApiPropertyOptional({ example: 'Europe/Brussels' })
  @MayBeAbsent()
  @Validate(IsTimeZone)
  timeZone?: string;

  @ApiPropertyOptional({ type: PreferencesDto, description: 'Those left out stay as they are.' })
  @MayBeAbsent()
  @IsObject()
  @ValidateNested()
  @Type(() => PreferencesDto)
  preferences?: PreferencesDto;
}
