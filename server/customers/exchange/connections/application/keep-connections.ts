import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { Worker } from '../../../../platform/queue/index.js';
import { ConnectionRepository } from '../data/connection.repository.js';
import { CrmConnection } from '../data/crm-connection.entity.js';
import { HOME_ADDRESS, knownSecrets, missingSecrets } from '../domain/connection-form.js';
import type { CrmKind } from '../domain/crm-connector.js';
import { ConnectionNews } from './connection-news.js';
import { CrmConnectors } from './crm-connectors.js';

export interface ConnectionDraft {
  name: string;
  /** Null: where everybody's is. */
  baseUrl: string | null;
  /** Empty fields of a change stay as they are. */
  secrets: Readonly<Record<string, string>>;
  attributes: Record<string, string>;
  defaultCurrency: string | null;
  writesNotes: boolean;
  enabled: boolean;
}

/** Other systems that know customers. Every change stands in the audit log. */
@Injectable()
export class KeepConnections {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly rows: ConnectionRepository,
    private readonly connectors: CrmConnectors,
    private readonly news: ConnectionNews,
    private readonly worker: Worker,
  ) {}

  all(): Promise<CrmConnection[]> {
    return this.rows.all();
  }

  /** Throws a Problem 404. */
  async find(id: string): Promise<CrmConnection> {
    const found = await this.rows.find(id);
    if (!found) throw notFound('crm-connection');
    return found;
  }

  /** Throws a Problem 422 `crm-connection.incomplete` and `crm-connection.bad-address`. */
  async add(me: Principal | null, kind: CrmKind, draft: ConnectionDraft): Promise<CrmConnection> {
    const { secrets, ...settings } = draft;
    const baseUrl = this.addressOf(kind, draft.baseUrl);
    const known = knownSecrets(kind, secrets);
    mustBeComplete(kind, known);
    const id = newId();
    await this.db.transaction(async (manager) => {
      const source = freeSource(kind, await this.rows.sources(manager));
      await manager.insert(CrmConnection, {
        ...settings,
        id,
        kind,
        source,
        baseUrl,
        secrets: this.connectors.seal(known),
        createdBy: me?.userId ?? null,
      });
      await this.news.tell(manager, me, id, 'added', { kind, source });
    });
    this.worker.wake('crm-sync');
    return this.find(id);
  }

  /** Throws what `add` throws, and a Problem 404. Whatever failed before is tried again at once. */
  async change(me: Principal | null, id: string, draft: ConnectionDraft): Promise<CrmConnection> {
    await this.locked(id, async (manager, found) => {
      const { secrets, ...settings } = draft;
      const baseUrl = this.addressOf(found.kind, draft.baseUrl);
      const given = knownSecrets(found.kind, secrets);
      // Credentials that were entered for one address are not carried to another.
      const kept = baseUrl === found.baseUrl ? (this.connectors.open(found.secrets) ?? {}) : {};
      const whole = { ...kept, ...given };
      mustBeComplete(found.kind, whole);
      Object.assign(found, settings, { baseUrl, secrets: this.connectors.seal(whole) });
      Object.assign(found, {
        failures: 0,
        failureCode: null,
        failureDetail: null,
        nextAt: new Date(),
      });
      await manager.save(found);
      await this.news.tell(manager, me, id, 'changed', { enabled: draft.enabled });
    });
    this.worker.wake('crm-sync');
    return this.find(id);
  }

  /** What came from there stays. Throws a Problem 404. */
  remove(me: Principal, id: string): Promise<void> {
    return this.locked(id, async (manager, found) => {
      await manager.remove(found);
      await this.news.tell(manager, me, id, 'removed', { source: found.source });
    });
  }

  /** Reads now instead of later. Throws a Problem 404 and 422 `crm-connection.off`. */
  async syncNow(me: Principal, id: string): Promise<CrmConnection> {
    await this.locked(id, async (manager, found) => {
      if (!found.enabled)
        throw unprocessable('crm-connection.off', 'It is switched off. Switch it on first.');
      found.nextAt = new Date();
      await manager.save(found);
      await this.news.tell(manager, me, id, 'synced');
    });
    this.worker.wake('crm-sync');
    return this.find(id);
  }

  private locked(
    id: string,
    act: (manager: DataSource['manager'], found: CrmConnection) => Promise<void>,
  ): Promise<void> {
    return this.db.transaction(async (manager) => {
      const found = await this.rows.lock(manager, id);
      if (!found) throw notFound('crm-connection');
      await act(manager, found);
    });
  }

  private addressOf(kind: CrmKind, given: string | null): string {
    const url = (given ?? HOME_ADDRESS[kind] ?? '').replace(/\/+$/, '');
    const refusal = URL.canParse(url) ? this.connectors.refusal(url) : 'there is no address';
    if (refusal)
      throw unprocessable(
        'crm-connection.bad-address',
        `This address is never called: ${refusal}. Name the address of your CRM.`,
      );
    return url;
  }
}

function mustBeComplete(kind: CrmKind, secrets: Readonly<Record<string, string>>): void {
  const missing = missingSecrets(kind, secrets);
  if (missing.length > 0)
    throw unprocessable('crm-connection.incomplete', 'Enter what opens this CRM.', { missing });
}

/** A second one of a kind has a name of its own, so that keys do not meet. */
function freeSource(kind: CrmKind, taken: readonly string[]): string {
  if (!taken.includes(kind)) return kind;
  for (let count = 2; ; count += 1)
    if (!taken.includes(`${kind}-${count}`)) return `${kind}-${count}`;
}
