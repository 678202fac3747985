import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { ConversationRepository } from '../data/conversation.repository.js';
import { MatterRepository } from '../data/matter.repository.js';
import { Doorkeeper } from './doorkeeper.js';

/** Several conversations of one customer about the same thing become one matter. */
@Injectable()
export class JoinMatter {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly conversations: ConversationRepository,
    private readonly matters: MatterRepository,
  ) {}

  /** Answers the matter's id. Throws 422 unless all conversations have the same customer of record. */
  async create(
    me: Principal,
    conversationIds: readonly string[],
    title: string | undefined,
  ): Promise<string> {
    const ids = [...new Set(conversationIds)].sort();
    if (ids.length < 2)
      throw unprocessable('matter.too-few', 'A matter joins at least two conversations.');
    return this.db.transaction(async (manager) => {
      for (const id of ids) await this.doorkeeper.toWorkOn(manager, me, id);
      const customerId = await this.customerOf(manager, ids);
      const matterId = newId();
      const name = title?.trim() || (await this.matters.suggestTitle(manager, ids));
      await this.matters.insert(manager, {
        id: matterId,
        customerId,
        title: name,
        createdBy: me.userId,
      });
      for (const id of ids) await this.add(manager, matterId, id, me.userId);
      return matterId;
    });
  }

  async join(me: Principal, matterId: string, conversationId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.doorkeeper.toWorkOn(manager, me, conversationId);
      const customerId = await this.matters.customerOf(manager, matterId);
      if (!customerId) throw notFound('matter');
      if ((await this.customerOf(manager, [conversationId])) !== customerId) throw otherCustomer();
      await this.add(manager, matterId, conversationId, me.userId);
    });
  }

  async leave(me: Principal, matterId: string, conversationId: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      await this.doorkeeper.toWorkOn(manager, me, conversationId);
      if (!(await this.matters.remove(manager, matterId, conversationId))) throw notFound('matter');
      await this.conversations.record(manager, conversationId, [
        { type: 'matter.left', actorId: me.userId, data: { matterId } },
      ]);
    });
  }

  /**
   * Without a person: a private reply opened a second thread with the same customer, who need not
   * have said anything there yet.
   */
  async joinThreads(manager: EntityManager, conversationIds: readonly string[]): Promise<void> {
    const existing = await this.matters.matterAmong(manager, conversationIds);
    const customers = await this.matters.customersOfRecord(manager, conversationIds);
    const [customerId, ...others] = customers.filter((found) => found !== null);
    if (!customerId || others.length > 0) return;
    const matterId = existing ?? newId();
    if (!existing)
      await this.matters.insert(manager, {
        id: matterId,
        customerId,
        title: await this.matters.suggestTitle(manager, conversationIds),
        createdBy: null,
      });
    for (const id of conversationIds) await this.add(manager, matterId, id, null);
  }

  private async add(
    manager: EntityManager,
    matterId: string,
    conversationId: string,
    actorId: string | null,
  ): Promise<void> {
    if (!(await this.matters.add(manager, matterId, conversationId))) return;
    await this.conversations.record(manager, conversationId, [
      { type: 'matter.joined', actorId, data: { matterId } },
    ]);
  }

  private async customerOf(manager: EntityManager, ids: readonly string[]): Promise<string> {
    const customers = await this.matters.customersOfRecord(manager, ids);
    const [only] = customers;
    if (customers.length !== 1 || !only) throw otherCustomer();
    return only;
  }
}

const otherCustomer = () =>
  unprocessable(
    'matter.other-customer',
    'These conversations are not of one customer. Link the identities first if they are one person.',
  );
