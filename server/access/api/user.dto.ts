import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsUUID,
  MaxLength,
} from 'class-validator';
import type { Role } from '../contract.js';
import { ROLES } from '../domain/abilities.js';
import { USER_ACTIONS, type UserAction } from '../domain/user-actions.js';
import { IsLine, MayBeAbsent } from './fields.js';

export class UserDto {
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

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  disabledAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastSeenAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: [String], format: 'uuid' })
  teamIds: string[];

  @ApiProperty({ enum: USER_ACTIONS, enumName: 'UserAction', isArray: true })
  can: UserAction[];
}

export class UserListDto {
  @ApiProperty({ type: [UserDto] })
  items: UserDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class UserWithPasswordDto {
  @ApiProperty({ type: UserDto })
  user: UserDto;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Shown this once, good for seven days. Null for programs, which use tokens.',
  })
  oneTimePassword: string | null;
}

export class AddUserDto {
  @ApiProperty({ format: 'email', maxLength: 254 })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiProperty({ enum: ROLES, enumName: 'Role' })
  @IsIn(ROLES)
  role: Role;

  @ApiPropertyOptional({ type: [String], format: 'uuid' })
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(100)
  @IsUUID('all', { each: true })
  teamIds?: string[];
}

export class ChangeUserDto {
  @ApiPropertyOptional({ maxLength: 100 })
  @MayBeAbsent()
  @IsLine(100)
  name?: string;

  @ApiPropertyOptional({ enum: ROLES, enumName: 'Role' })
  @MayBeAbsent()
  @IsIn(ROLES)
  role?: Role;

  @ApiPropertyOptional()
  @MayBeAbsent()
  @IsBoolean()
  isApprover?: boolean;

  @ApiPropertyOptional({ description: 'Ends every session and revokes every token.' })
  @MayBeAbsent()
  @IsBoolean()
  disabled?: boolean;
}
