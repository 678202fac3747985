import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { ListColleagues } from '../application/list-colleagues.js';
import { Requires } from './access.decorators.js';
import { ColleagueListDto } from './colleague.dto.js';

@ApiTags('people')
@Controller('api/v1/colleagues')
export class ColleaguesController {
  constructor(private readonly colleagues: ListColleagues) {}

  @Get()
  @Requires('conversations.read')
  @ApiOkResponse({ type: ColleagueListDto, description: 'People to assign to or to mention.' })
  async list(): Promise<ColleagueListDto> {
    return { items: await this.colleagues.execute() };
  }
}
