import { Body, Controller, Delete, Get, HttpCode, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdOf, Me, Requires } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { KeepQueues, type QueueDraft } from '../application/keep-queues.js';
import { QueueEntryRepository } from '../data/queue-entry.repository.js';
import { QueueRepository } from '../data/queue.repository.js';
import {
  QueueChangeDto,
  QueueDraftDto,
  QueueDto,
  QueueListDto,
  QueueOrderDto,
} from './queue.dto.js';

@ApiTags('routing')
@Controller('api/v1/routing-queues')
@Requires('work-rules.manage')
export class QueuesController {
  constructor(
    private readonly queues: QueueRepository,
    private readonly entries: QueueEntryRepository,
    private readonly keeping: KeepQueues,
  ) {}

  @Get()
  @ApiOkResponse({ type: QueueListDto })
  async list(): Promise<QueueListDto> {
    const [queues, counts] = await Promise.all([this.queues.all(), this.entries.counts()]);
    const items = queues.map((queue): QueueDto => ({
      ...queue,
      condition: queue.condition as unknown as Record<string, unknown>,
      skills: [...queue.skills],
      steps: [...queue.steps],
      waiting: counts.get(queue.id) ?? 0,
      can: ['change', 'remove'],
    }));
    return { items, nextCursor: null };
  }

  /** 422 `queue.invalid`, `condition.invalid`; 409 `queue.name-taken`. */
  @Post()
  @ApiCreatedResponse({ type: QueueDto })
  async add(@Me() me: Principal, @Body() body: QueueDraftDto): Promise<QueueDto> {
    return this.one(await this.keeping.add(me, draftOf(body)));
  }

  /** All of them, in the order in which they are to be asked. */
  @Put('order')
  @HttpCode(204)
  @ApiNoContentResponse()
  order(@Me() me: Principal, @Body() { ids }: QueueOrderDto): Promise<void> {
    return this.keeping.order(me, ids);
  }

  @Put(':id')
  @ApiOkResponse({ type: QueueDto })
  async change(
    @Me() me: Principal,
    @IdOf('queue') id: string,
    @Body() body: QueueChangeDto,
  ): Promise<QueueDto> {
    await this.keeping.change(me, id, draftOf(body), body.version);
    return this.one(id);
  }

  /** What waits there goes to the next queue that it belongs to. */
  @Delete(':id')
  @HttpCode(204)
  @ApiNoContentResponse()
  remove(@Me() me: Principal, @IdOf('queue') id: string): Promise<void> {
    return this.keeping.remove(me, id);
  }

  private async one(id: string): Promise<QueueDto> {
    const { items } = await this.list();
    const found = items.find((queue) => queue.id === id);
    if (!found) throw notFound('queue');
    return found;
  }
}

export const draftOf = (body: QueueDraftDto): QueueDraft => {
  const { name, condition, skills, needsLanguage, teamId, strategy, steps, enabled } = body;
  return { name, condition, skills, needsLanguage, teamId, strategy, steps, enabled };
};
