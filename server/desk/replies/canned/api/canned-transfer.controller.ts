import { Controller, Get, HttpCode, Post, Query, Req, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { contentDisposition } from '../../../../platform/files/index.js';
import { Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { UploadDto } from '../../api/file.dto.js';
import { ExportCanned } from '../application/export-canned.js';
import { ImportCanned } from '../application/import-canned.js';
import { ExportQuery, ImportQuery, ImportReportDto } from './canned-transfer.dto.js';

const LARGEST = 10 * 1024 * 1024;
const TYPES = { csv: 'text/csv; charset=utf-8', json: 'application/json; charset=utf-8' } as const;

@ApiTags('canned replies')
@Controller('api/v1')
export class CannedTransferController {
  constructor(
    private readonly importing: ImportCanned,
    private readonly exporting: ExportCanned,
  ) {}

  /** A CSV or JSON file of at most 10 MiB. What is refused is told by its line; the same file again changes nothing. */
  @Post('canned-reply-imports')
  @HttpCode(200)
  @Requires('canned-replies.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiOkResponse({ type: ImportReportDto })
  async bring(
    @Me() me: Principal,
    @Query() { trial = false }: ImportQuery,
    @Req() request: FastifyRequest,
  ): Promise<ImportReportDto> {
    return this.importing.bring(me, await fileIn(request), trial);
  }

  /** What is shared with you; `csv` opens in a spreadsheet, and both can be brought in again. */
  @Get('canned-reply-export')
  @Requires('canned-replies.write')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async export(@Me() me: Principal, @Query() { format }: ExportQuery): Promise<StreamableFile> {
    const file = await this.exporting.file(me, format);
    return new StreamableFile(Buffer.from(file), {
      type: TYPES[format],
      disposition: contentDisposition('attachment', `canned-replies.${format}`),
    });
  }
}

async function fileIn(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart())
    throw new Problem(415, 'file.not-multipart', 'Send the file as multipart/form-data.');
  const part = await request.file({
    limits: { fileSize: LARGEST, files: 1 },
    throwFileSizeLimit: false,
  });
  if (part?.fieldname !== 'file')
    throw unprocessable('file.missing', 'There is no field "file" with a file in it.');
  const content = await part.toBuffer();
  if (part.file.truncated)
    throw new Problem(413, 'file.too-large', 'A file of canned replies has at most 10 MiB.');
  return content;
}
