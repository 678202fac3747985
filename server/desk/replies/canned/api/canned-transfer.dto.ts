import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsOptional } from 'class-validator';
import { EXPORT_FORMATS, type ExportFormat } from '../application/export-canned.js';
import { IMPORT_OUTCOMES, type ImportOutcome } from '../domain/import-line.js';

export class ImportQuery {
  @ApiPropertyOptional({ description: 'Only say what would happen.', default: false })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) =>
    value === 'true' ? true : value === 'false' ? false : value,
  )
  @IsBoolean()
  trial?: boolean;
}

export class ExportQuery {
  @ApiProperty({ enum: EXPORT_FORMATS, enumName: 'LibraryFormat' })
  @IsIn(EXPORT_FORMATS)
  format: ExportFormat;
}

export class ImportCountsDto {
  @ApiProperty({ type: 'integer' })
  added: number;

  @ApiProperty({ type: 'integer' })
  changed: number;

  @ApiProperty({ type: 'integer' })
  unchanged: number;

  @ApiProperty({ type: 'integer' })
  refused: number;
}

export class ImportLineDto {
  @ApiProperty({ type: 'integer', description: 'The first of its lines in the file.' })
  line: number;

  @ApiProperty({ type: String, nullable: true })
  shortcut: string | null;

  @ApiProperty({ type: String, nullable: true })
  title: string | null;

  @ApiProperty({ enum: IMPORT_OUTCOMES, enumName: 'ImportOutcome' })
  outcome: ImportOutcome;

  @ApiProperty({ type: String, nullable: true, description: 'Why it was refused.' })
  detail: string | null;
}

export class ImportReportDto {
  @ApiProperty({ type: ImportCountsDto })
  counts: ImportCountsDto;

  @ApiProperty({ type: [ImportLineDto] })
  lines: ImportLineDto[];
}
