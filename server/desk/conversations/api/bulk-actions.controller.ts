import { Body, Controller, Delete, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { ActOnMany } from '../application/act-on-many.js';
import { BulkResultDto, NewBulkActionDto, toBulkAct } from './bulk-action.dto.js';

@ApiTags('conversations')
@Controller('api/v1/bulk-actions')
@Requires('conversations.work')
export class BulkActionsController {
  constructor(private readonly many: ActOnMany) {}

  /** One act on up to 200 conversations; each stands or falls alone. */
  @Post()
  @ApiCreatedResponse({ type: BulkResultDto })
  act(
    @Me() me: Principal,
    @Body() { clientId, conversationIds, action }: NewBulkActionDto,
  ): Promise<BulkResultDto> {
    return this.many.act(me, { clientId, conversationIds, act: toBulkAct(action) });
  }

  /** Puts back what nobody has changed since. 409 `bulk-action.too-late` after ten minutes. */
  @Delete(':id')
  @ApiOkResponse({ type: BulkResultDto })
  undo(@Me() me: Principal, @IdOf('bulk-action') id: string): Promise<BulkResultDto> {
    return this.many.undo(me, id);
  }
}
