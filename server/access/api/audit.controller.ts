import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListAudit } from '../application/list-audit.js';
import { Requires } from './access.decorators.js';
import { AuditPageDto, AuditQuery } from './audit.dto.js';
import { presentAuditEntry } from './audit.presenter.js';

@ApiTags('audit')
@Controller('api/v1/audit')
export class AuditController {
  constructor(private readonly audit: ListAudit) {}

  @Get()
  @Requires('audit.read')
  @ApiOkResponse({ type: AuditPageDto })
  async list(@Query() query: AuditQuery): Promise<AuditPageDto> {
    const { items, nextCursor } = await this.audit.execute(query);
    return { items: items.map(presentAuditEntry), nextCursor };
  }
}
