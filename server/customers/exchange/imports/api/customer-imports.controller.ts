import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Req } from '@nestjs/common';
import {
  ApiBody,
  ApiConsumes,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { encodeCursor, idCursorIn } from '../../../../platform/database/index.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { Problem, unprocessable } from '../../../../platform/kernel/index.js';
import { KeepImports } from '../application/keep-imports.js';
import { LARGEST_FILE } from '../data/import-file.store.js';
import {
  CustomerImportDto,
  CustomerImportPageDto,
  ImportFileDto,
  ImportPlanDto,
} from './customer-import.dto.js';
import { presentImport } from './customer-import.presenter.js';
import { SteerImport } from '../application/steer-import.js';

@ApiTags('customer data')
@Controller('api/v1/customer-imports')
export class CustomerImportsController {
  constructor(
    private readonly imports: KeepImports,
    private readonly steering: SteerImport,
  ) {}

  /** Newest first. */
  @Get()
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportPageDto })
  async list(@Query() { cursor, limit }: PageQuery): Promise<CustomerImportPageDto> {
    const found = await this.imports.page(cursor ? idCursorIn(cursor) : null, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(presentImport),
      nextCursor: last && found.length > limit ? encodeCursor([last.id]) : null,
    };
  }

  /** A CSV file of at most 4 GiB. Nothing is taken in yet: how it is read is guessed. */
  @Post()
  @Requires('customer-data.manage')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: ImportFileDto })
  @ApiCreatedResponse({ type: CustomerImportDto })
  async bring(@Me() me: Principal, @Req() request: FastifyRequest): Promise<CustomerImportDto> {
    if (!request.isMultipart())
      throw new Problem(415, 'file.not-multipart', 'Send the file as multipart/form-data.');
    // One byte more than is kept, so that the store says itself what is too large.
    const part = await request.file({
      limits: { fileSize: LARGEST_FILE + 1, files: 1 },
      throwFileSizeLimit: false,
    });
    if (part?.fieldname !== 'file')
      throw unprocessable('file.missing', 'There is no field "file" with a file in it.');
    return presentImport(await this.imports.bring(me, part.filename || 'customers.csv', part.file));
  }

  @Get(':id')
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async show(@IdOf('customer-import') id: string): Promise<CustomerImportDto> {
    return presentImport(await this.imports.find(id));
  }

  /** How the file is read, and what its columns are. 409 `customer-import.not-now`. */
  @Put(':id/plan')
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async plan(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
    @Body() { mapping, ...plan }: ImportPlanDto,
  ): Promise<CustomerImportDto> {
    const columns = mapping.columns.map((column) => ({ ...column }));
    return presentImport(
      await this.steering.plan(me, id, { ...plan, mapping: { ...mapping, columns } }),
    );
  }

  /** Counts what would happen and writes nothing. 422 `customer-import.unmapped`. */
  @Post(':id/check')
  @HttpCode(202)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async check(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
  ): Promise<CustomerImportDto> {
    return presentImport(await this.steering.start(me, id, true));
  }

  /** 422 `customer-import.unmapped`. */
  @Post(':id/start')
  @HttpCode(202)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async start(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
  ): Promise<CustomerImportDto> {
    return presentImport(await this.steering.start(me, id, false));
  }

  @Post(':id/pause')
  @HttpCode(200)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async pause(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
  ): Promise<CustomerImportDto> {
    return presentImport(await this.steering.pause(me, id));
  }

  /** Goes on after the last line that was taken in. */
  @Post(':id/resume')
  @HttpCode(200)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async resume(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
  ): Promise<CustomerImportDto> {
    return presentImport(await this.steering.resume(me, id));
  }

  /** What was taken in until then stays. */
  @Post(':id/cancel')
  @HttpCode(200)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: CustomerImportDto })
  async cancel(
    @Me() me: Principal,
    @IdOf('customer-import') id: string,
  ): Promise<CustomerImportDto> {
    return presentImport(await this.steering.cancel(me, id));
  }

  /** The file and what is known of it, but not the customers that came in by it. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('customer-data.manage')
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('customer-import') id: string): Promise<void> {
    return this.imports.remove(me, id);
  }
}
