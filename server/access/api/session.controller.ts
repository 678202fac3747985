import { Body, Controller, Delete, Get, HttpCode, Put, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ChangeOwnPassword } from '../application/change-own-password.js';
import { FindUser } from '../application/find-user.js';
import { SignOut } from '../application/sign-out.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { MeDto } from './me.dto.js';
import { presentMe } from './me.presenter.js';
import { SessionCookies } from './session-cookies.js';
import { ChangePasswordDto } from './session.dto.js';

@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly find: FindUser,
    private readonly signOut: SignOut,
    private readonly changePassword: ChangeOwnPassword,
    private readonly cookies: SessionCookies,
  ) {}

  @Get()
  @Requires('signed-in', { evenWithOneTimePassword: true })
  @ApiOkResponse({ type: MeDto })
  async show(@Me() me: Principal): Promise<MeDto> {
    return presentMe(await this.find.execute(me.userId));
  }

  @Delete()
  @HttpCode(204)
  @Requires('signed-in', { sessionOnly: true, evenWithOneTimePassword: true })
  @ApiNoContentResponse()
  async end(@Me() me: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.signOut.execute(me, me.sessionId!);
    this.cookies.take(reply);
  }

  @Put('password')
  @Requires('signed-in', { sessionOnly: true, evenWithOneTimePassword: true })
  @ApiOkResponse({ type: MeDto, description: 'Ends every other session; sets a new cookie.' })
  async setPassword(
    @Me() me: Principal,
    @Body() change: ChangePasswordDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const caller = this.cookies.callerOf(request);
    this.cookies.give(reply, await this.changePassword.execute(me, change, caller));
    return presentMe(await this.find.execute(me.userId));
  }
}
