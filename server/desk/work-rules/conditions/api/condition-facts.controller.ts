import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { ListFacts } from '../application/list-facts.js';
import { ConditionFactListDto } from './condition-facts.dto.js';

@ApiTags('work rules')
@Controller('api/v1/condition-facts')
export class ConditionFactsController {
  constructor(private readonly facts: ListFacts) {}

  @Get()
  @Requires('work-rules.manage')
  @ApiOkResponse({ type: ConditionFactListDto, description: 'What a condition can ask, and how.' })
  async list(@Me() me: Principal): Promise<ConditionFactListDto> {
    return { items: await this.facts.execute(me.channelIds) };
  }
}
