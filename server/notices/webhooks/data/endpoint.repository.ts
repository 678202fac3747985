import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { EntityManager, Repository } from 'typeorm';
import { WebhookEndpoint } from './webhook-endpoint.entity.js';

@Injectable()
export class EndpointRepository {
  constructor(
    @InjectRepository(WebhookEndpoint) private readonly rows: Repository<WebhookEndpoint>,
  ) {}

  all(): Promise<WebhookEndpoint[]> {
    return this.rows.find({ order: { name: 'asc', id: 'asc' } });
  }

  find(id: string): Promise<WebhookEndpoint | null> {
    return this.rows.findOneBy({ id });
  }

  /** Locked for the transaction. */
  lock(manager: EntityManager, id: string): Promise<WebhookEndpoint | null> {
    return manager.findOne(WebhookEndpoint, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  }

  /** Ids of the addresses that want to hear of this type. */
  async wanting(type: string): Promise<Pick<WebhookEndpoint, 'id' | 'template'>[]> {
    return this.rows.query(
      `select id, template from webhook_endpoint where enabled and $1 = any(kinds)`,
      [type],
    );
  }

  async noteSuccess(id: string): Promise<void> {
    await this.rows.query(
      `update webhook_endpoint set failing_since = null where id = $1 and failing_since is not null`,
      [id],
    );
  }

  /** Switches it off once it has failed for longer than this. True: that has just happened. */
  async noteFailure(id: string, patienceMs: number): Promise<boolean> {
    const [, changed]: [unknown, number] = await this.rows.query(
      `with failed as (
         update webhook_endpoint set failing_since = coalesce(failing_since, now())
         where id = $1 returning id, failing_since)
       update webhook_endpoint e set enabled = false, gave_up_at = now()
       from failed where e.id = failed.id and e.enabled
         and failed.failing_since < now() - make_interval(secs => $2::float / 1000)`,
      [id, patienceMs],
    );
    return changed > 0;
  }
}
