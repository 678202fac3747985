import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { encodeCursor, idCursorIn } from '../../../../platform/database/index.js';
import { PageQuery } from '../../../../platform/http/index.js';
import { CorrectionRepository } from '../../data/correction.repository.js';
import { KeepProvider } from '../application/keep-provider.js';
import { CallRepository } from '../data/call.repository.js';
import {
  ChangeLanguageProviderDto,
  CorrectionsSwitchDto,
  LanguageCallPageDto,
  LanguageStateDto,
  ProviderTestDto,
} from './provider.dto.js';

@ApiTags('language')
@Controller('api/v1/language')
@Requires('language.manage')
export class ProviderController {
  constructor(
    private readonly keeping: KeepProvider,
    private readonly calls: CallRepository,
    private readonly corrections: CorrectionRepository,
  ) {}

  /** What teaches the desk, and which language model may be asked. */
  @Get()
  @ApiOkResponse({ type: LanguageStateDto })
  async state(): Promise<LanguageStateDto> {
    const [setting, { count }] = await Promise.all([this.keeping.now(), this.corrections.state()]);
    return {
      provider: {
        url: setting.providerUrl,
        model: setting.providerModel,
        hasKey: setting.providerKey !== null,
        isOn: setting.isOn,
        labelsToo: setting.labelsToo,
        closedChannelIds: setting.closedChannelIds,
      },
      usesCorrections: setting.usesCorrections,
      corrections: count,
    };
  }

  /** A key goes to one address: with another address it is forgotten unless it is given again. */
  @Put('provider')
  @ApiOkResponse({ type: LanguageStateDto })
  async change(
    @Me() me: Principal,
    @Body() { url, model, ...draft }: ChangeLanguageProviderDto,
  ): Promise<LanguageStateDto> {
    await this.keeping.change(me, { ...draft, url: url ?? null, model: model ?? null });
    return this.state();
  }

  /** Asks it for one word. What goes wrong is answered, not thrown. */
  @Post('provider/test')
  @HttpCode(200)
  @ApiOkResponse({ type: ProviderTestDto })
  test(@Me() me: Principal): Promise<ProviderTestDto> {
    return this.keeping.test(me);
  }

  /** What was asked outside, newest first. */
  @Get('provider/calls')
  @ApiOkResponse({ type: LanguageCallPageDto })
  async log(@Query() { cursor, limit }: PageQuery): Promise<LanguageCallPageDto> {
    const found = await this.calls.page(cursor ? idCursorIn(cursor) : null, limit + 1);
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(({ byUserId: _, ...call }) => call),
      nextCursor: last && found.length > limit ? encodeCursor([last.id]) : null,
    };
  }

  /** Whether what people correct teaches the desk; switched off, it reads as it came. */
  @Put('corrections')
  @ApiOkResponse({ type: LanguageStateDto })
  async teach(
    @Me() me: Principal,
    @Body() { usesCorrections }: CorrectionsSwitchDto,
  ): Promise<LanguageStateDto> {
    await this.keeping.teach(me, usesCorrections);
    return this.state();
  }
}
