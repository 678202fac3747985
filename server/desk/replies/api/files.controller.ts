import { Controller, Get, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import {
  contentDisposition,
  MAX_FILE_BYTES,
  mayShowInline,
} from '../../../platform/files/index.js';
import { Problem, unprocessable } from '../../../platform/kernel/index.js';
import { BringFile } from '../application/bring-file.js';
import { FileDto, UploadDto } from './file.dto.js';

@ApiTags('files')
@Controller('api/v1/files')
export class FilesController {
  constructor(private readonly files: BringFile) {}

  /** Brings one file of at most 25 MiB. 413 `file.too-large`, 429 `rate.limited` after 60 in an hour. */
  @Post()
  @Requires('conversations.work')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadDto })
  @ApiCreatedResponse({ type: FileDto })
  async bring(@Me() me: Principal, @Req() request: FastifyRequest): Promise<FileDto> {
    await this.files.refuseTooMany(me);
    if (!request.isMultipart())
      throw new Problem(415, 'file.not-multipart', 'Send the file as multipart/form-data.');
    // One byte more than is kept, so that the store says itself what is too large.
    const part = await request.file({
      limits: { fileSize: MAX_FILE_BYTES + 1, files: 1 },
      throwFileSizeLimit: false,
    });
    if (part?.fieldname !== 'file')
      throw unprocessable('file.missing', 'There is no field "file" with a file in it.');
    const { id, name, mime, bytes } = await this.files.bring(me, {
      name: part.filename,
      content: part.file,
    });
    return { id, name, mime, bytes };
  }

  /** The file itself. Only plain pictures are shown in place; everything else is for saving. */
  @Get(':id/content')
  @Requires('conversations.read')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async content(
    @Me() me: Principal,
    @IdOf('file') id: string,
    @Res({ passthrough: true }) answer: FastifyReply,
  ): Promise<StreamableFile> {
    const { file, content } = await this.files.open(me, id);
    const shown = mayShowInline(file.mime);
    void answer.headers({
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'private, max-age=86400, immutable',
    });
    return new StreamableFile(content, {
      type: shown ? file.mime : 'application/octet-stream',
      disposition: contentDisposition(shown ? 'inline' : 'attachment', file.name),
      length: file.bytes,
    });
  }
}
