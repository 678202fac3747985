import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { AuditFact } from '../../../../access/contract.js';
import { conflict, newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { checkCondition } from '../../conditions/index.js';
import type { QueueContent } from '../contract.js';
import { QueueRepository } from '../data/queue.repository.js';
import { checkQueue } from '../domain/queue-faults.js';
import { QueueNews } from './queue-news.js';

export type QueueDraft = Omit<QueueContent, 'condition'> & { condition: unknown };

/** Queues: made, changed, put in order and removed. What waits finds its new place by reaction. */
@Injectable()
export class KeepQueues {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly queues: QueueRepository,
    private readonly news: QueueNews,
  ) {}

  /** Answers the id. Throws a Problem 422 that says what to change, 409 for a name that is taken. */
  async add(by: AuditFact['by'], draft: QueueDraft, within?: EntityManager): Promise<string> {
    const id = newId();
    const work = async (manager: EntityManager): Promise<void> => {
      const content = await this.checked(manager, id, draft);
      await this.queues.add(manager, id, content);
      await this.news.tell(manager, { by, act: 'added', id, name: content.name });
    };
    await (within ? work(within) : this.db.transaction(work));
    return id;
  }

  /** Throws 404, 409 `queue.changed-meanwhile` and what `add` throws. */
  async change(by: AuditFact['by'], id: string, draft: QueueDraft, version: number): Promise<void> {
    await this.db.transaction(async (manager) => {
      const before = await this.queues.byId(id, manager);
      if (!before) throw notFound('queue');
      if (before.version !== version)
        throw conflict('queue.changed-meanwhile', 'Somebody changed this queue. Look again.');
      const content = await this.checked(manager, id, draft);
      await this.queues.change(manager, id, content);
      await this.news.tell(manager, { by, act: 'changed', id, name: content.name });
    });
  }

  /** What waits there goes to the next queue that it belongs to. */
  async remove(by: AuditFact['by'], id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const queue = await this.queues.byId(id, manager);
      if (!queue) throw notFound('queue');
      await this.queues.remove(manager, id);
      await this.news.tell(manager, { by, act: 'removed', id, name: queue.name });
    });
  }

  /** Throws 409 when queues came or went meanwhile. */
  async order(by: AuditFact['by'], ids: readonly string[]): Promise<void> {
    await this.db.transaction(async (manager) => {
      if (!(await this.queues.setOrder(manager, ids)))
        throw conflict('queues.changed-meanwhile', 'Queues came or went meanwhile. Look again.');
      const [id] = ids;
      if (id) await this.news.tell(manager, { by, act: 'ordered', id });
    });
  }

  private async checked(
    manager: EntityManager,
    id: string,
    draft: QueueDraft,
  ): Promise<QueueContent> {
    const content = checkedQueue(draft);
    const teams = [content.teamId, ...content.steps.map(({ teamId }) => teamId)];
    if (
      !(await this.queues.teamExists(
        manager,
        teams.filter((team) => team !== null),
      ))
    )
      throw unprocessable('queue.invalid', 'This team does not exist any more. Choose another.');
    if (await this.queues.isNameTaken(manager, content.name, id))
      throw conflict('queue.name-taken', `There is a queue called ${content.name} already.`);
    return content;
  }
}

/** Throws a Problem 422 that says what to change. */
export function checkedQueue(draft: QueueDraft): QueueContent {
  const content = {
    ...draft,
    name: draft.name.trim(),
    condition: checkCondition(draft.condition),
    skills: [...new Set(draft.skills.map((skill) => skill.trim().toLowerCase()))],
  };
  checkQueue(content);
  return content;
}
