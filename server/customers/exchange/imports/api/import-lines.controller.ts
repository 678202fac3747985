import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Readable } from 'node:stream';
import { IdOf, Requires } from '../../../../access/index.js';
import { encodeCursor, numberCursorIn } from '../../../../platform/database/index.js';
import { contentDisposition } from '../../../../platform/files/index.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { ExportRefusedLines } from '../application/export-refused-lines.js';
import { PreviewImport } from '../application/preview-import.js';
import { FileShapeDto, ImportLineErrorsDto, ImportPreviewDto } from './customer-import.dto.js';

@ApiTags('customer data')
@Controller('api/v1/customer-imports/:id')
export class ImportLinesController {
  constructor(
    private readonly previews: PreviewImport,
    private readonly refused: ExportRefusedLines,
  ) {}

  /** The first twenty lines when the file is read like this, and what its columns probably are. */
  @Get('preview')
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ImportPreviewDto })
  preview(
    @IdOf('customer-import') id: string,
    @Query() shape: FileShapeDto,
  ): Promise<ImportPreviewDto> {
    return this.previews.of(id, { ...shape });
  }

  /** Refused lines in the order of the file; the first 100,000 are listed. */
  @Get('errors')
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ImportLineErrorsDto })
  async errors(
    @IdOf('customer-import') id: string,
    @Query() { cursor, limit }: PageQuery,
  ): Promise<ImportLineErrorsDto> {
    const found = await this.refused.page(id, cursor ? numberCursorIn(cursor) : 0, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items, nextCursor: last && found.length > limit ? encodeCursor([last.line]) : null };
  }

  /** The same with what stands in them, as a file to mend and bring again. No cell is computed by a spreadsheet. */
  @Get('errors.csv')
  @Requires('customer-data.manage')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async errorsFile(@IdOf('customer-import') id: string): Promise<StreamableFile> {
    const lines = await this.refused.file(id);
    return new StreamableFile(Readable.from(lines), {
      type: 'text/csv; charset=utf-8',
      disposition: contentDisposition('attachment', 'refused-lines.csv'),
    });
  }
}
