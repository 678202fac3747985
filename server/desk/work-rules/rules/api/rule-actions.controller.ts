import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../../access/index.js';
import { RuleActions } from '../application/rule-actions.js';
import { RuleActionListDto } from './rule.dto.js';

@ApiTags('work rules')
@Controller('api/v1/rule-actions')
@Requires('work-rules.manage')
export class RuleActionsController {
  constructor(private readonly actions: RuleActions) {}

  /** What rules can do here, with what each must be told. */
  @Get()
  @ApiOkResponse({ type: RuleActionListDto })
  list(): RuleActionListDto {
    return {
      items: this.actions.all().map(({ name, parameters }) => ({
        name,
        parameters: parameters.map((parameter) => ({
          ...parameter,
          options: parameter.options ?? [],
        })),
      })),
    };
  }
}
