import { Body, Controller, HttpCode, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { HideMessage } from '../application/hide-message.js';
import { HidingDto } from './hiding.dto.js';

@ApiTags('messages')
@Controller('api/v1/messages/:id/hiding')
export class HidingsController {
  constructor(private readonly hiding: HideMessage) {}

  /** Asked of the network at once. 422 `message.cannot-hide` where it has no such thing. */
  @Put()
  @Requires('conversations.work')
  @HttpCode(204)
  @ApiNoContentResponse()
  hide(
    @Me() me: Principal,
    @IdOf('message') messageId: string,
    @Body() { hidden, reason }: HidingDto,
  ): Promise<void> {
    return this.hiding.byPerson(me, { messageId, hidden, reason });
  }
}
