import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../access/index.js';
import { adapters } from '../adapters.js';
import { NetworkListDto } from './channel.dto.js';
import { presentNetwork } from './channel.presenter.js';

@ApiTags('channels')
@Controller('api/v1/networks')
export class NetworksController {
  /** Networks that can be connected, with the settings each needs and what it can do. */
  @Get()
  @Requires('channels.manage')
  @ApiOkResponse({ type: NetworkListDto })
  list(): NetworkListDto {
    return { items: adapters.map(presentNetwork) };
  }
}
