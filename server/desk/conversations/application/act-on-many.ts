import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import type { Principal } from '../../../access/contract.js';
import { conflict, newId, notFound, Problem } from '../../../platform/kernel/index.js';
import type { ConversationFacts } from '../contract.js';
import { BulkRepository } from '../data/bulk.repository.js';
import { LabelRepository } from '../data/label.repository.js';
import type { BulkAct, BulkResult, StateBefore } from '../domain/bulk-act.js';
import { CarryOutAct } from './carry-out-act.js';
import { Doorkeeper } from './doorkeeper.js';

const UNDO_SECONDS = 600;

/** One act on many conversations. Each stands or falls alone; what was done can be undone for ten minutes. */
@Injectable()
export class ActOnMany {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly acts: CarryOutAct,
    private readonly labels: LabelRepository,
    private readonly rows: BulkRepository,
  ) {}

  async act(
    me: Principal,
    {
      clientId,
      conversationIds,
      act,
    }: { clientId: string; conversationIds: readonly string[]; act: BulkAct },
  ): Promise<BulkResult> {
    const known = await this.rows.findByClientId(clientId, me.userId);
    if (known) return known;
    const before: StateBefore[] = [];
    const failed: BulkResult['failed'] = [];
    for (const id of [...new Set(conversationIds)].sort()) {
      try {
        before.push(await this.db.transaction((manager) => this.one(manager, me, id, act)));
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failed.push({ conversationId: id, code: error.code, detail: error.detail });
      }
    }
    return this.rows.insert({
      id: newId(),
      clientId,
      actedBy: me.userId,
      act,
      before,
      failed,
      undoSeconds: UNDO_SECONDS,
    });
  }

  /** Puts back what nobody has changed since; says which were left as they are. */
  async undo(me: Principal, id: string): Promise<BulkResult> {
    const action = await this.rows.find(id, me.userId);
    if (!action) throw notFound('bulk-action');
    if (!(await this.rows.markUndone(id, UNDO_SECONDS)))
      throw conflict(
        'bulk-action.too-late',
        'This was undone already, or more than ten minutes ago.',
      );
    const failed: BulkResult['failed'] = [];
    for (const state of action.before) {
      try {
        await this.db.transaction(async (manager) => {
          const facts = await this.doorkeeper.toWorkOn(manager, me, state.conversationId);
          await this.acts.putBack(manager, facts, state, action.act, me.userId);
        });
      } catch (error) {
        if (!(error instanceof Problem)) throw error;
        failed.push({
          conversationId: state.conversationId,
          code: error.code,
          detail: error.detail,
        });
      }
    }
    return { id, done: action.before.length - failed.length, failed, undoUntil: null };
  }

  private async one(
    manager: EntityManager,
    me: Principal,
    id: string,
    act: BulkAct,
  ): Promise<StateBefore> {
    const facts = await this.doorkeeper.toWorkOn(manager, me, id);
    const before = stateOf(facts, await this.labels.tagsOf(manager, id));
    await this.acts.carryOut(manager, facts, act, me.userId);
    return { ...before, seqAfter: await this.rows.seqOf(manager, id) };
  }
}

const stateOf = (
  facts: ConversationFacts,
  tagIds: readonly string[],
): Omit<StateBefore, 'seqAfter'> => ({
  conversationId: facts.id,
  status: facts.status,
  snoozedUntil: facts.snoozedUntil?.toISOString() ?? null,
  assigneeId: facts.assigneeId,
  teamId: facts.teamId,
  priority: facts.priority,
  tagIds: [...tagIds],
});
