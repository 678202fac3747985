import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import { Audit } from '../../access/index.js';
import type { Principal } from '../../access/contract.js';
import { EventLog } from '../../platform/events/index.js';
import { conflict, newId, notFound } from '../../platform/kernel/index.js';
import type { Evidence } from '../contract.js';
import { MergeRepository } from '../data/merge.repository.js';
import { CustomerDoor } from './customer-door.js';
import { People } from './people.js';

export interface MergeRequest {
  /** Who becomes part of the other. */
  absorbedId: string;
  evidence: Evidence;
  detail: string | null;
}

/** Says on evidence that two customers are one person, and takes it back whole. */
@Injectable()
export class MergeCustomers {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly door: CustomerDoor,
    private readonly merges: MergeRepository,
    private readonly people: People,
    private readonly events: EventLog,
    private readonly audit: Audit,
  ) {}

  /** Throws 404 when either is not theirs to see, 409 `customers.merged` when they are one already. */
  async merge(me: Principal, customerId: string, request: MergeRequest): Promise<void> {
    const keptId = await this.door.mustSee(me, customerId);
    const absorbedId = await this.door.mustSee(me, request.absorbedId);
    await this.db.transaction((manager) =>
      this.people.change(manager, async () => {
        await this.mustBeTwo(me, keptId, absorbedId);
        const { evidence, detail } = request;
        const merge = { id: newId(), keptId, absorbedId };
        await this.merges.add(manager, { ...merge, evidence, detail, createdBy: me.userId });
        await this.tell(manager, me, 'customer.merged', merge, { evidence });
        return [keptId, absorbedId];
      }),
    );
  }

  /** Answers both customers; undoing twice is undoing once. Throws 404. */
  async undo(me: Principal, mergeId: string): Promise<[keptId: string, absorbedId: string]> {
    const merge = await this.merges.find(mergeId);
    if (!merge) throw notFound('merge');
    const { keptId, absorbedId } = merge;
    if ((await this.door.visibleOf(me, [keptId, absorbedId])).length === 0) throw notFound('merge');
    await this.db.transaction((manager) =>
      this.people.change(manager, async () => {
        if (!(await this.merges.undo(manager, mergeId, me.userId))) return [];
        await this.tell(manager, me, 'customer.unmerged', merge);
        return [keptId, absorbedId];
      }),
    );
    return [keptId, absorbedId];
  }

  /** Somebody else may have been quicker. */
  private async mustBeTwo(me: Principal, keptId: string, absorbedId: string): Promise<void> {
    const [kept, absorbed] = [
      await this.door.mustSee(me, keptId),
      await this.door.mustSee(me, absorbedId),
    ];
    if (kept !== keptId || absorbed !== absorbedId || kept === absorbed)
      throw conflict('customers.merged', 'These two are one customer already.');
  }

  private async tell(
    manager: EntityManager,
    me: Principal,
    action: 'customer.merged' | 'customer.unmerged',
    { id: mergeId, keptId, absorbedId }: { id: string; keptId: string; absorbedId: string },
    detail: Record<string, unknown> = {},
  ): Promise<void> {
    const data = { mergeId, customerId: keptId, absorbedId };
    const changed = (customerId: string) => ({
      type: 'customer.changed',
      actorId: me.userId,
      data: { customerId, fields: ['profiles'] },
    });
    await this.events.append(manager, [
      { type: action, actorId: me.userId, data },
      changed(keptId),
      changed(absorbedId),
    ]);
    await this.audit.record(manager, {
      by: me,
      action,
      target: { type: 'customer', id: keptId },
      detail: { ...data, ...detail },
    });
  }
}
