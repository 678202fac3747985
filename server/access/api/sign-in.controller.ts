import { Body, Controller, Get, Post, Req, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DemoSignIn } from '../application/demo-sign-in.js';
import { FindUser } from '../application/find-user.js';
import { SignInOptions } from '../application/sign-in-options.js';
import { SignIn } from '../application/sign-in.js';
import { Public } from './access.decorators.js';
import { MeDto } from './me.dto.js';
import { presentMe } from './me.presenter.js';
import { SessionCookies } from './session-cookies.js';
import { DemoSignInDto, SignInDto, SignInOptionsDto } from './session.dto.js';

const connectionOf = ({ socket, headers }: FastifyRequest) => ({
  peer: socket.remoteAddress,
  headers,
});

@ApiTags('session')
@Controller('api/v1')
export class SignInController {
  constructor(
    private readonly options: SignInOptions,
    private readonly signIn: SignIn,
    private readonly demoSignIn: DemoSignIn,
    private readonly find: FindUser,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('sign-in-options')
  @Public()
  @ApiOkResponse({ type: SignInOptionsDto })
  choices(@Req() request: FastifyRequest): Promise<SignInOptionsDto> {
    return this.options.execute(connectionOf(request));
  }

  @Post('session')
  @Public({ sameOrigin: true })
  @ApiCreatedResponse({ type: MeDto, description: 'Sets the session cookie.' })
  async create(
    @Body() credentials: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const caller = this.cookies.callerOf(request);
    return this.welcome(reply, await this.signIn.execute(credentials, caller));
  }

  @Post('demo-session')
  @Public({ sameOrigin: true })
  @ApiCreatedResponse({ type: MeDto, description: 'Sets the session cookie. Demo mode only.' })
  async createForDemo(
    @Body() { email }: DemoSignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeDto> {
    const caller = this.cookies.callerOf(request);
    return this.welcome(reply, await this.demoSignIn.execute(email, connectionOf(request), caller));
  }

  private async welcome(
    reply: FastifyReply,
    { userId, token }: { userId: string; token: string },
  ): Promise<MeDto> {
    this.cookies.give(reply, token);
    return presentMe(await this.find.execute(userId));
  }
}
