import { Controller, Delete, Get, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListSessions } from '../application/list-sessions.js';
import { SignOut } from '../application/sign-out.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { IdOf } from './id-param.js';
import { SessionListDto } from './session.dto.js';

@ApiTags('session')
@Controller('api/v1/sessions')
export class SessionsController {
  constructor(
    private readonly sessions: ListSessions,
    private readonly signOut: SignOut,
  ) {}

  @Get()
  @Requires('signed-in', { sessionOnly: true })
  @ApiOkResponse({ type: SessionListDto })
  async list(@Me() me: Principal): Promise<SessionListDto> {
    return { items: await this.sessions.execute(me) };
  }

  @Delete(':id')
  @HttpCode(204)
  @Requires('signed-in', { sessionOnly: true })
  @ApiNoContentResponse()
  end(@Me() me: Principal, @IdOf('session') id: string): Promise<void> {
    return this.signOut.execute(me, id);
  }
}
