import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { KeepPolicies } from '../application/keep-policies.js';
import { ListPolicies } from '../application/list-policies.js';
import { PreviewPolicy } from '../application/preview-policy.js';
import { draftOf, presentPolicy } from './policy.presenter.js';
import {
  PolicyContentDto,
  PolicyDto,
  PolicyListDto,
  PolicyOrderDto,
  PolicyPreviewDto,
  PreviewRequestDto,
} from './policy.dto.js';

@ApiTags('work rules')
@Controller('api/v1/policies')
@Requires('work-rules.manage')
export class PoliciesController {
  constructor(
    private readonly list: ListPolicies,
    private readonly keeping: KeepPolicies,
    private readonly preview: PreviewPolicy,
  ) {}

  @Get()
  @ApiOkResponse({ type: PolicyListDto })
  async all(): Promise<PolicyListDto> {
    const { items, recount } = await this.list.execute();
    return { items: items.map(presentPolicy), recount: recount ?? null };
  }

  @Post()
  @ApiCreatedResponse({ type: PolicyDto })
  async add(@Me() me: Principal, @Body() body: PolicyContentDto): Promise<PolicyDto> {
    return this.one(await this.keeping.add(me, draftOf(body)));
  }

  /** All of them, in the order in which they are to be tried. */
  @Put('order')
  @HttpCode(204)
  @ApiNoContentResponse()
  order(@Me() me: Principal, @Body() { ids }: PolicyOrderDto): Promise<void> {
    return this.keeping.order(me, ids);
  }

  /** When something that comes at a time is due, and which policy a conversation gets. */
  @Post('preview')
  @HttpCode(200)
  @ApiOkResponse({ type: PolicyPreviewDto })
  due(@Me() me: Principal, @Body() body: PreviewRequestDto): Promise<PolicyPreviewDto> {
    return this.preview.execute(me, { ...body, at: new Date(body.at) });
  }

  @Put(':id')
  @ApiOkResponse({ type: PolicyDto })
  async change(
    @Me() me: Principal,
    @IdOf('policy') id: string,
    @Body() body: PolicyContentDto,
  ): Promise<PolicyDto> {
    await this.keeping.change(me, id, draftOf(body));
    return this.one(id);
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('policy') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  private async one(id: string): Promise<PolicyDto> {
    return presentPolicy(await this.list.one(id));
  }
}
