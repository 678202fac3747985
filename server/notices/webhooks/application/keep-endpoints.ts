import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Audit } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { NetworkHttp } from '../../../platform/egress/index.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { Worker } from '../../../platform/queue/index.js';
import { EndpointRepository } from '../data/endpoint.repository.js';
import { WebhookEndpoint } from '../data/webhook-endpoint.entity.js';
import type { WebhookKind, WebhookTemplate } from '../domain/webhook-kinds.js';
import { WebhookSecrets } from './webhook-secrets.js';

const BOTH_VALID_MS = 24 * 60 * 60_000;

export interface EndpointDraft {
  name: string;
  url: string;
  template: WebhookTemplate;
  kinds: WebhookKind[];
  enabled: boolean;
}

/** Addresses outside that are told what happens. Every change stands in the audit log. */
@Injectable()
export class KeepEndpoints {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: EndpointRepository,
    private readonly secrets: WebhookSecrets,
    private readonly http: NetworkHttp,
    private readonly audit: Audit,
    private readonly worker: Worker,
  ) {}

  all(): Promise<WebhookEndpoint[]> {
    return this.rows.all();
  }

  /** Throws Problem 404 `webhook.not-found`. */
  async find(id: string): Promise<WebhookEndpoint> {
    const endpoint = await this.rows.find(id);
    if (!endpoint) throw notFound('webhook');
    return endpoint;
  }

  /** Answers the secret besides: nobody can read it later. Throws Problem 422 `webhook.bad-address`. */
  async add(
    me: Principal,
    draft: EndpointDraft,
  ): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    this.check(draft.url);
    const { plain, sealed } = this.secrets.make();
    const id = newId();
    await this.db.transaction(async (manager) => {
      await manager.insert(WebhookEndpoint, { id, ...draft, secret: sealed });
      await this.record(manager, me, 'webhook.added', id, { url: draft.url });
    });
    return { endpoint: await this.find(id), secret: plain };
  }

  /** Switched on again, it gets what waited meanwhile. */
  async change(
    me: Principal,
    id: string,
    change: Partial<EndpointDraft>,
  ): Promise<WebhookEndpoint> {
    if (change.url !== undefined) this.check(change.url);
    await this.locked(id, async (manager, endpoint) => {
      const begins = change.enabled === true && !endpoint.enabled;
      Object.assign(endpoint, change, begins ? { failingSince: null, gaveUpAt: null } : {});
      await manager.save(endpoint);
      await this.record(manager, me, 'webhook.changed', id, { fields: Object.keys(change) });
    });
    this.worker.wake('webhooks');
    return this.find(id);
  }

  /** A new secret; the old one signs as well for a day. */
  async rotate(me: Principal, id: string): Promise<{ endpoint: WebhookEndpoint; secret: string }> {
    const { plain, sealed } = this.secrets.make();
    await this.locked(id, async (manager, endpoint) => {
      endpoint.previousSecret = endpoint.secret;
      endpoint.previousUntil = new Date(Date.now() + BOTH_VALID_MS);
      endpoint.secret = sealed;
      await manager.save(endpoint);
      await this.record(manager, me, 'webhook.secret-changed', id, {});
    });
    return { endpoint: await this.find(id), secret: plain };
  }

  /** With everything that waits for it, and its log. */
  remove(me: Principal, id: string): Promise<void> {
    return this.locked(id, async (manager, endpoint) => {
      await manager.remove(endpoint);
      await this.record(manager, me, 'webhook.removed', id, { url: endpoint.url });
    });
  }

  private locked(
    id: string,
    act: (manager: DataSource['manager'], endpoint: WebhookEndpoint) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (manager) => {
      const endpoint = await this.rows.lock(manager, id);
      if (!endpoint) throw notFound('webhook');
      await act(manager, endpoint);
    });
  }

  private check(url: string): void {
    const refusal = this.http.refusal(url);
    if (refusal)
      throw unprocessable(
        'webhook.bad-address',
        `This address is never called: ${refusal}. Name a public http or https address.`,
      );
  }

  private record(
    manager: DataSource['manager'],
    me: Principal,
    action: string,
    id: string,
    detail: Record<string, unknown>,
  ): Promise<void> {
    return this.audit.record(manager, { by: me, action, target: { type: 'webhook', id }, detail });
  }
}
