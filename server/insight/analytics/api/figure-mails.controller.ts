import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepFigureMails } from '../application/keep-figure-mails.js';
import { filterIn } from './requests.js';
import {
  FigureMailListDto,
  FigureReaderListDto,
  NewFigureMailDto,
  NewFigureMailIdDto,
} from './figure-mail.dto.js';

/** Figures that go out by mail. */
@ApiTags('figures')
@Controller('api/v1/figures/mails')
@Requires('reports.read')
export class FigureMailsController {
  constructor(private readonly mails: KeepFigureMails) {}

  @Get()
  @ApiOkResponse({ type: FigureMailListDto })
  async all(): Promise<FigureMailListDto> {
    const mails = await this.mails.all();
    return { items: mails.map(({ filter, ...mail }) => ({ ...mail, filter: { ...filter } })) };
  }

  /** Who can be put on a list. */
  @Get('readers')
  @ApiOkResponse({ type: FigureReaderListDto })
  async readers(): Promise<FigureReaderListDto> {
    return { items: await this.mails.readers() };
  }

  @Post()
  @ApiCreatedResponse({ type: NewFigureMailIdDto })
  async add(
    @Me() me: Principal,
    @Body() { filter, ...draft }: NewFigureMailDto,
  ): Promise<NewFigureMailIdDto> {
    return { id: await this.mails.add(me, { ...draft, filter: filterIn(filter) }) };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('figure-mail') id: string): Promise<void> {
    return this.mails.remove(me, id);
  }
}
