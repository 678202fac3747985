import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsDate, IsUUID } from 'class-validator';
import { IsLine, MayBeAbsent } from './fields.js';

export class TokenOwnerDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;
}

export class ApiTokenDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ type: TokenOwnerDto, description: 'In whose name it acts.' })
  user: TokenOwnerDto;

  @ApiProperty({ type: String, format: 'date-time' })
  createdAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  lastUsedAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  expiresAt: Date | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  revokedAt: Date | null;
}

export class ApiTokenListDto {
  @ApiProperty({ type: [ApiTokenDto] })
  items: ApiTokenDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class ApiTokenWithSecretDto {
  @ApiProperty({ type: ApiTokenDto })
  token: ApiTokenDto;

  @ApiProperty({ description: 'For `Authorization: Bearer`. Shown this once.' })
  secret: string;
}

export class AddTokenDto {
  @ApiProperty({ maxLength: 100 })
  @IsLine(100)
  name: string;

  @ApiPropertyOptional({
    type: String,
    format: 'date-time',
    description: 'Left out: until it is revoked.',
  })
  @MayBeAbsent()
  @Type(() => Date)
  @IsDate()
  expiresAt?: Date;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'An account of role api that the token acts for. Left out: your own.',
  })
  @MayBeAbsent()
  @IsUUID()
  userId?: string;
}
