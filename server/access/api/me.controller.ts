import { Body, Controller, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FindUser } from '../application/find-user.js';
import { UpdateProfile } from '../application/update-profile.js';
import type { Principal } from '../contract.js';
import { Me, Requires } from './access.decorators.js';
import { ChangeMeDto, MeDto } from './me.dto.js';
import { presentMe } from './me.presenter.js';

@ApiTags('session')
@Controller('api/v1/me')
export class MeController {
  constructor(
    private readonly updateProfile: UpdateProfile,
    private readonly find: FindUser,
  ) {}

  @Patch()
  @Requires('signed-in', { sessionOnly: true })
  @ApiOkResponse({ type: MeDto })
  async change(@Me() me: Principal, @Body() change: ChangeMeDto): Promise<MeDto> {
    await this.updateProfile.execute(me, change);
    return presentMe(await this.find.execute(me.userId));
  }
}
