import { ApiProperty } from '@nestjs/swagger';
import { IsString, Length, MaxLength } from 'class-validator';
import type { Role } from '../contract.js';
import { ROLES } from '../domain/abilities.js';
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from '../domain/password-rules.js';
import { IsLine } from './fields.js';

// A password that is too long to be one costs nothing to refuse.
const LONGEST_TRY = 1000;

export class SignInDto {
  @ApiProperty({ maxLength: 254 })
  @IsLine(254)
  email: string;

  @ApiProperty({ maxLength: LONGEST_TRY })
  @IsString()
  @Length(1, LONGEST_TRY)
  password: string;
}

export class DemoSignInDto {
  @ApiProperty({ maxLength: 254 })
  @IsLine(254)
  email: string;
}

export class DemoPersonDto {
  @ApiProperty()
  email: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  role: Role;
}

export class SignInOptionsDto {
  @ApiProperty({
    type: [DemoPersonDto],
    description: 'Whom one click signs in; empty unless in demo mode at the machine itself.',
  })
  demo: DemoPersonDto[];

  @ApiProperty()
  brand: string;
}

export class ChangePasswordDto {
  @ApiProperty({ maxLength: LONGEST_TRY })
  @IsString()
  @Length(1, LONGEST_TRY)
  current: string;

  @ApiProperty({ minLength: SHORTEST_PASSWORD, maxLength: LONGEST_PASSWORD })
  @IsString()
  @MaxLength(LONGEST_TRY)
  next: string;
}

export class SessionDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time' })
  lastUsedAt: Date;

  @ApiProperty({ type: String, nullable: true })
  ip: string | null;

  @ApiProperty({ type: String, nullable: true })
  userAgent: string | null;

  @ApiProperty({ description: 'The one that asks.' })
  current: boolean;
}

export class SessionListDto {
  @ApiProperty({ type: [SessionDto] })
  items: SessionDto[];
}
