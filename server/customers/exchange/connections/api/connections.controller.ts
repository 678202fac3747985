import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepConnections } from '../application/keep-connections.js';
import { TestConnection } from '../application/test-connection.js';
import {
  ChangeConnectionDto,
  ConnectionDto,
  ConnectionListDto,
  ConnectionTestDto,
  NewConnectionDto,
} from './connection.dto.js';
import { presentConnection } from './connection.presenter.js';

@ApiTags('customer data')
@Controller('api/v1/crm-connections')
export class ConnectionsController {
  constructor(
    private readonly connections: KeepConnections,
    private readonly testing: TestConnection,
  ) {}

  @Get()
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ConnectionListDto })
  async list(): Promise<ConnectionListDto> {
    return { items: (await this.connections.all()).map(presentConnection), nextCursor: null };
  }

  /** 422 `crm-connection.incomplete` with what is missing, `crm-connection.bad-address`. */
  @Post()
  @Requires('customer-data.manage')
  @ApiCreatedResponse({ type: ConnectionDto })
  async add(
    @Me() me: Principal,
    @Body() { kind, ...draft }: NewConnectionDto,
  ): Promise<ConnectionDto> {
    return presentConnection(await this.connections.add(me, kind, draft));
  }

  @Put(':id')
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ConnectionDto })
  async change(
    @Me() me: Principal,
    @IdOf('crm-connection') id: string,
    @Body() draft: ChangeConnectionDto,
  ): Promise<ConnectionDto> {
    return presentConnection(await this.connections.change(me, id, { ...draft }));
  }

  /** What came from there stays. */
  @Delete(':id')
  @HttpCode(204)
  @Requires('customer-data.manage')
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('crm-connection') id: string): Promise<void> {
    return this.connections.remove(me, id);
  }

  /** Says step by step what works. Nothing is taken in. */
  @Post(':id/test')
  @HttpCode(200)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ConnectionTestDto })
  async test(@IdOf('crm-connection') id: string): Promise<ConnectionTestDto> {
    const steps = await this.testing.test(id);
    return {
      steps: steps.map(({ step, failure }) => ({
        step,
        works: failure === null,
        failureCode: failure?.code ?? null,
        failureDetail: failure?.detail ?? null,
      })),
    };
  }

  /** Reads now instead of later. 422 `crm-connection.off`. */
  @Post(':id/sync')
  @HttpCode(202)
  @Requires('customer-data.manage')
  @ApiOkResponse({ type: ConnectionDto })
  async sync(@Me() me: Principal, @IdOf('crm-connection') id: string): Promise<ConnectionDto> {
    return presentConnection(await this.connections.syncNow(me, id));
  }
}
