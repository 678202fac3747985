import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import { EVIDENCE, type Evidence } from '../contract.js';

const trimmed = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' ? value.trim() : value;

// Control characters, and those that turn or hide what stands beside them.
const PLAIN = /^[^\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{2069}\u{feff}]*$/u;
const NO_NUL = /^[^\u{0}]*$/u;

const Line = (longest: number): PropertyDecorator =>
  applyDecorators(
    Transform(trimmed),
    IsString(),
    Length(1, longest),
    Matches(PLAIN, { message: '$property must be plain text in one line' }),
  );

/** Absent: stays. Null: taken away. */
const IsGiven = (): PropertyDecorator =>
  ValidateIf((_object, value) => value !== undefined && value !== null);

export class CustomerChangeDto {
  @ApiPropertyOptional({ maxLength: 200 })
  @ValidateIf((_object, value) => value !== undefined)
  @Line(200)
  name?: string;

  @ApiPropertyOptional({ type: String, nullable: true, example: 'nl', description: 'ISO 639-1' })
  @IsGiven()
  @Matches(/^[a-z]{2}$/, { message: '$property must be a language such as nl' })
  language?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 254 })
  @IsGiven()
  @Transform(trimmed)
  @IsEmail()
  @MaxLength(254)
  email?: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 40 })
  @IsGiven()
  @Transform(trimmed)
  @Matches(/^\+?[0-9][0-9 ()./-]{2,39}$/, { message: '$property must be a phone number' })
  phone?: string | null;
}

export class NewCustomerNoteDto {
  @ApiProperty({ minLength: 1, maxLength: 10000 })
  @Transform(trimmed)
  @IsString()
  @Length(1, 10_000)
  @Matches(NO_NUL, { message: '$property must be text' })
  body: string;
}

export class NewLinkDto {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  identityId: string;

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  @IsIn(EVIDENCE)
  evidence: Evidence;

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'What shows it.',
  })
  @IsOptional()
  @Transform(trimmed)
  @IsString()
  @MaxLength(500)
  @Matches(NO_NUL, { message: '$property must be text' })
  detail?: string | null;
}
