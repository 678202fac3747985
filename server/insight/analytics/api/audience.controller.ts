import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { KeepAudience } from '../application/keep-audience.js';
import { AudienceFileDto, AudienceListDto, AudienceTakenDto } from './audience.dto.js';

const SHOWN = 200;
const FAULTS = 100;

/** Followers and mentions, ours and competitors'. */
@ApiTags('figures')
@Controller('api/v1/figures/audience')
export class AudienceController {
  constructor(private readonly audience: KeepAudience) {}

  @Get()
  @Requires('reports.read')
  @ApiOkResponse({ type: AudienceListDto })
  async newest(@Me() me: Principal): Promise<AudienceListDto> {
    return { items: await this.audience.newest(me, SHOWN) };
  }

  /** From a file; the same file twice changes nothing. */
  @Post()
  @Requires('listening.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: AudienceTakenDto })
  async take(@Me() me: Principal, @Body() { csv }: AudienceFileDto): Promise<AudienceTakenDto> {
    const { taken, faults } = await this.audience.fromFile(me, csv);
    return { taken, faults: faults.slice(0, FAULTS) };
  }
}
