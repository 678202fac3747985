import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { Audit } from '../../../../access/index.js';
import type { Principal } from '../../../../access/contract.js';
import { EventLog } from '../../../../platform/events/index.js';
import { conflict, newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { Calendars } from '../../calendars/index.js';
import { checkCondition } from '../../conditions/index.js';
import type { PolicyContent } from '../contract.js';
import { PolicyRepository } from '../data/policy.repository.js';
import { checkPolicy } from '../domain/policy-faults.js';
import { RecountClocks } from './recount-clocks.js';

export type PolicyDraft = Omit<PolicyContent, 'condition'> & { condition: unknown };

/** Policies: made, changed, put in order and removed; each time the open clocks are computed anew. */
@Injectable()
export class KeepPolicies {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly policies: PolicyRepository,
    private readonly calendars: Calendars,
    private readonly clocks: RecountClocks,
    private readonly audit: Audit,
    private readonly events: EventLog,
  ) {}

  /** Returns the id. Throws a Problem 422 that says what to change. */
  async add(by: Principal, draft: PolicyDraft): Promise<string> {
    const content = await this.checked(draft);
    const id = newId();
    await this.write(by, 'added', id, content.name, (manager) =>
      this.policies.add(manager, id, content),
    );
    return id;
  }

  async change(by: Principal, id: string, draft: PolicyDraft): Promise<void> {
    const content = await this.checked(draft);
    await this.write(by, 'changed', id, content.name, async (manager) => {
      if (!(await this.policies.change(manager, id, content))) throw notFound('policy');
    });
  }

  /** Its running clocks go over to the next policy that matches, or end. */
  async remove(by: Principal, id: string): Promise<void> {
    const policy = await this.policies.one(id);
    if (!policy) throw notFound('policy');
    await this.write(by, 'removed', id, policy.name, async (manager) => {
      if (!(await this.policies.remove(manager, id))) throw notFound('policy');
    });
  }

  /** Throws 409 when policies came or went meanwhile. */
  async order(by: Principal, ids: readonly string[]): Promise<void> {
    await this.write(by, 'ordered', ids[0] ?? null, undefined, async (manager) => {
      if (!(await this.policies.setOrder(manager, ids)))
        throw conflict(
          'policies.changed-meanwhile',
          'Policies came or went meanwhile. Look again.',
        );
    });
  }

  async checked(draft: PolicyDraft): Promise<PolicyContent> {
    const content = { ...draft, condition: checkCondition(draft.condition) };
    checkPolicy(content);
    const { calendarId } = content;
    if (calendarId !== null && !(await this.calendars.of([calendarId])).has(calendarId))
      throw unprocessable(
        'policy.invalid',
        'This calendar does not exist any more. Choose another.',
      );
    return content;
  }

  private async write(
    by: Principal,
    what: 'added' | 'changed' | 'removed' | 'ordered',
    id: string | null,
    name: string | undefined,
    change: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async (manager) => {
      await change(manager);
      await this.clocks.ask(manager, 'policy.changed');
      await this.audit.record(manager, {
        by,
        action: `policy.${what}`,
        target: id === null ? null : { type: 'policy', id },
        detail: name === undefined ? {} : { name },
      });
      await this.events.append(manager, [
        { type: 'policy.changed', actorId: by.userId, data: { policyId: id } },
      ]);
    });
    this.clocks.begin();
  }
}
