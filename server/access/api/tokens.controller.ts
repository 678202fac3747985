import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddToken } from '../application/add-token.js';
import { ListTokens } from '../application/list-tokens.js';
import { RevokeToken } from '../application/revoke-token.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { IdOf } from './id-param.js';
import { AddTokenDto, ApiTokenListDto, ApiTokenWithSecretDto } from './token.dto.js';

/** Not open to tokens: one that leaked must not make others that outlive it. */
@ApiTags('people')
@Controller('api/v1/tokens')
@Requires('tokens.manage', { sessionOnly: true })
export class TokensController {
  constructor(
    private readonly tokens: ListTokens,
    private readonly addToken: AddToken,
    private readonly revokeToken: RevokeToken,
  ) {}

  @Get()
  @ApiOkResponse({ type: ApiTokenListDto })
  async list(): Promise<ApiTokenListDto> {
    return { items: await this.tokens.execute(), nextCursor: null };
  }

  @Post()
  @ApiCreatedResponse({ type: ApiTokenWithSecretDto })
  async add(@Me() me: Principal, @Body() token: AddTokenDto): Promise<ApiTokenWithSecretDto> {
    const { id, secret } = await this.addToken.execute(me, { userId: me.userId, ...token });
    return { token: await this.tokens.one(id), secret };
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  revoke(@Me() me: Principal, @IdOf('token') id: string): Promise<void> {
    return this.revokeToken.execute(me, id);
  }
}
