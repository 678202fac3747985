import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, MaxLength, ValidateIf } from 'class-validator';
import { IsLine } from '../../access/index.js';
import { EVIDENCE, type Evidence, LEGAL_BASES, type LegalBasis } from '../contract.js';
import { PersonDto } from './person.dto.js';

export class AttributeDto {
  @ApiProperty()
  name: string;

  @ApiProperty()
  value: string;

  @ApiProperty({ description: 'Which system told it.' })
  source: string;

  @ApiProperty({ type: String, format: 'date-time' })
  updatedAt: Date;
}

/** How another system calls this customer. */
export class CustomerKeyDto {
  @ApiProperty()
  source: string;

  @ApiProperty()
  externalKey: string;
}

export class ConsentDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  purpose: string;

  @ApiProperty({ enum: LEGAL_BASES, enumName: 'ConsentBasis' })
  basis: LegalBasis;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ type: String, format: 'date-time' })
  givenAt: Date;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  withdrawnAt: Date | null;

  @ApiProperty({ description: 'Where it was recorded: desk, or another system.' })
  source: string;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;
}

export class NewConsentDto {
  @ApiProperty({ minLength: 1, maxLength: 200, description: 'For what.' })
  @IsLine(200)
  purpose: string;

  @ApiProperty({ enum: LEGAL_BASES, enumName: 'ConsentBasis' })
  @IsIn(LEGAL_BASES)
  basis: LegalBasis;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 500 })
  @ValidateIf((_object, value) => value !== undefined && value !== null)
  @IsLine(500)
  note?: string | null;

  @ApiPropertyOptional({ type: String, format: 'date-time', description: 'Absent: now.' })
  @IsOptional()
  @IsISO8601({ strict: true })
  @MaxLength(40)
  givenAt?: string;
}

/** Another customer who became part of this one. */
export class MergeDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  absorbedId: string;

  @ApiProperty()
  absorbedName: string;

  @ApiProperty({ enum: EVIDENCE, enumName: 'Evidence' })
  evidence: Evidence;

  @ApiProperty({ type: String, nullable: true })
  detail: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  @ApiProperty({ type: String, format: 'date-time' })
  at: Date;
}
