import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { IsLine, MayBeAbsent } from '../../../../access/index.js';
import { BASES, type Basis } from '../../taking-in/domain/customer-record.js';
import { DELIMITERS, type Delimiter, type Encoding, ENCODINGS } from '../domain/file-shape.js';
import {
  IMPORT_ACTS,
  IMPORT_STATES,
  type ImportAct,
  type ImportState,
} from '../domain/import-state.js';
import { DATE_ORDERS, type DateOrder, type Target, TARGETS } from '../domain/mapping.js';
import { LINE_FAULTS, type LineFault } from '../domain/record-of-line.js';

export class FileShapeDto {
  @ApiProperty({ enum: ENCODINGS, enumName: 'FileEncoding' })
  @IsIn(ENCODINGS)
  encoding: Encoding;

  @ApiProperty({ enum: DELIMITERS, enumName: 'FileDelimiter' })
  @IsIn(DELIMITERS)
  delimiter: Delimiter;

  @ApiProperty({ description: 'The first line names the columns.' })
  // Also read from an address, where everything is text.
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  hasHeader: boolean;
}

export class MappedColumnDto {
  @ApiProperty({ minimum: 0, description: 'Place in the file, from 0.' })
  @IsInt()
  @Min(0)
  @Max(999)
  column: number;

  @ApiProperty({ enum: TARGETS, enumName: 'ImportTarget' })
  @IsIn(TARGETS)
  target: Target;

  @ApiPropertyOptional({
    maxLength: 60,
    description: 'Of the attribute; the purpose of the consent.',
  })
  @MayBeAbsent()
  @IsLine(60)
  name?: string;
}

export class ImportMappingDto {
  @ApiProperty({ type: [MappedColumnDto] })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => MappedColumnDto)
  columns: MappedColumnDto[];

  @ApiProperty({
    enum: DATE_ORDERS,
    enumName: 'DateOrder',
    description: 'Of dates such as 03/04/2026.',
  })
  @IsIn(DATE_ORDERS)
  dateOrder: DateOrder;

  @ApiProperty({ enum: BASES, enumName: 'ConsentBasis' })
  @IsIn(BASES)
  basis: Basis;

  @ApiProperty({
    type: String,
    nullable: true,
    example: 'EUR',
    description: 'Of amounts without one.',
  })
  @ValidateIf((_object, value) => value !== null)
  @Matches(/^[A-Z]{3}$/, { message: '$property must be a currency such as EUR' })
  currency: string | null;
}

export class ImportPlanDto extends FileShapeDto {
  @ApiProperty({ example: 'webshop', description: 'The other system: keys are of it alone.' })
  @Matches(/^[a-z][a-z0-9-]{1,39}$/, {
    message: '$property must be a short name such as webshop: letters, digits, hyphens',
  })
  source: string;

  @ApiProperty({ type: ImportMappingDto })
  @ValidateNested()
  @Type(() => ImportMappingDto)
  mapping: ImportMappingDto;
}

export class CustomerImportCountsDto {
  @ApiProperty()
  lines: number;

  @ApiProperty()
  new: number;

  @ApiProperty()
  changed: number;

  @ApiProperty()
  same: number;

  @ApiProperty()
  refused: number;
}

export class CustomerImportDto extends ImportPlanDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  fileName: string;

  @ApiProperty()
  bytes: number;

  @ApiProperty({ enum: IMPORT_STATES, enumName: 'CustomerImportState' })
  state: ImportState;

  @ApiProperty({ description: 'Looks what would happen, and writes nothing.' })
  isTrial: boolean;

  @ApiProperty({ description: 'Share of the file that has been read, from 0 to 1.' })
  progress: number;

  @ApiProperty({ type: CustomerImportCountsDto })
  counts: CustomerImportCountsDto;

  @ApiProperty({
    type: CustomerImportCountsDto,
    nullable: true,
    description: 'What the last trial found.',
  })
  trialCounts: CustomerImportCountsDto | null;

  @ApiProperty({ type: String, enum: ['file-gone', 'unexpected'], nullable: true })
  failure: string | null;

  @ApiProperty({ description: 'Files are kept for seven days.' })
  hasFile: boolean;

  @ApiProperty()
  createdAt: Date;

  @ApiProperty({ type: Date, nullable: true })
  startedAt: Date | null;

  @ApiProperty({ type: Date, nullable: true })
  finishedAt: Date | null;

  @ApiProperty({ enum: IMPORT_ACTS, enumName: 'CustomerImportAct', isArray: true })
  can: ImportAct[];
}

export class CustomerImportPageDto {
  @ApiProperty({ type: [CustomerImportDto] })
  items: CustomerImportDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}

export class PreviewRowDto {
  @ApiProperty()
  line: number;

  @ApiProperty({ type: [String], nullable: true })
  cells: string[] | null;

  @ApiProperty({ enum: LINE_FAULTS, enumName: 'ImportLineFault', nullable: true })
  fault: LineFault | null;
}

export class ImportPreviewDto {
  @ApiProperty({ type: [String] })
  headers: string[];

  @ApiProperty({ type: [PreviewRowDto] })
  rows: PreviewRowDto[];

  @ApiProperty({ type: [MappedColumnDto] })
  guess: MappedColumnDto[];
}

export class ImportFileDto {
  @ApiProperty({ type: 'string', format: 'binary' })
  file: string;
}

export class ImportLineErrorDto {
  @ApiProperty()
  line: number;

  @ApiProperty({ enum: LINE_FAULTS, enumName: 'ImportLineFault' })
  code: LineFault;

  @ApiProperty({ type: String, nullable: true })
  column: string | null;
}

export class ImportLineErrorsDto {
  @ApiProperty({ type: [ImportLineErrorDto] })
  items: ImportLineErrorDto[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor: string | null;
}
