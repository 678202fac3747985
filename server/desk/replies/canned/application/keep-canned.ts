import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import {
  CLOCK,
  type Clock,
  conflict,
  denied,
  newId,
  notFound,
} from '../../../../platform/kernel/index.js';
import { NamedByRules } from '../../../work-rules/rules/index.js';
import { CannedReplyRepository, type CannedRow } from '../data/canned-reply.repository.js';
import {
  ACT_FOR,
  type CannedAbility,
  cannedAbilities,
  mayApprove,
  maySeeCanned,
} from '../domain/canned-abilities.js';
import type { CannedContent } from '../domain/canned-content.js';
import type { CannedState } from '../domain/canned-reply.js';
import { CannedNews } from './canned-news.js';
import { inWords } from './canned-refusals.js';
import { CheckCanned } from './check-canned.js';

export interface WrittenCanned extends CannedContent {
  /** Absent: the files stay as they are. */
  fileIds?: readonly string[];
}

/** Canned replies: made, changed, let out and removed by those who may. */
@Injectable()
export class KeepCanned {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly replies: CannedReplyRepository,
    private readonly checks: CheckCanned,
    private readonly rules: NamedByRules,
    private readonly news: CannedNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Answers its id. Throws 422 for what is wrong with it, 409 for a shortcut that is taken, 403 for a state beyond them. */
  async add(
    me: Principal,
    { fileIds = [], ...written }: WrittenCanned,
    state: 'draft' | 'approved',
  ): Promise<string> {
    const content = this.checks.content(me, written);
    const placed = { ...content, ownerId: me.userId };
    if (state === 'approved' && !mayApprove(me, placed)) throw approvalDenied();
    await this.checks.filesFor(me, fileIds);
    const id = newId();
    await this.write(async (manager) => {
      const birth = { id, ownerId: me.userId, state, at: this.clock.now() };
      await this.replies.add(manager, birth, content);
      await this.replies.setFiles(manager, id, fileIds);
      const { shortcut, title } = content;
      const detail = { shortcut, title, state };
      await this.news.tell(manager, { by: me, action: 'canned-reply.added', detail }, id);
    });
    return id;
  }

  /**
   * Throws as `add` does, 404 and 403, and 409 `canned-reply.changed-meanwhile` when somebody was
   * quicker than the author, who saw it as of `seenAt`.
   */
  async change(
    me: Principal,
    id: string,
    { fileIds, ...written }: WrittenCanned,
    seenAt?: Date,
  ): Promise<void> {
    const content = this.checks.content(me, written);
    if (fileIds) await this.checks.filesFor(me, fileIds);
    await this.write(async (manager) => {
      const before = await this.toDo(manager, me, id, 'edit');
      if (seenAt && +before.updatedAt !== +seenAt)
        throw conflict(
          'canned-reply.changed-meanwhile',
          'Somebody changed it since you opened it. Look at it again; what you wrote is kept here.',
        );
      const stamp = { by: me.userId, at: this.clock.now() };
      await this.replies.change(manager, id, content, stamp);
      if (fileIds) await this.replies.setFiles(manager, id, fileIds);
      // Whoever widens what was theirs alone needs somebody's word for it.
      const needsWord = !mayApprove(me, { ...content, ownerId: before.ownerId });
      if (before.state === 'approved' && needsWord)
        await this.replies.setState(manager, id, 'draft', stamp);
      const detail = { shortcut: content.shortcut, title: content.title };
      await this.news.tell(manager, { by: me, action: 'canned-reply.changed', detail }, id);
    });
  }

  /** The same state again changes nothing. Throws 404 and 403. */
  async setState(me: Principal, id: string, state: CannedState): Promise<void> {
    await this.write(async (manager) => {
      const before = await this.visible(manager, me, id);
      if (before.state === state) return;
      if (!cannedAbilities(me, before).includes(ACT_FOR[state])) throw approvalDenied();
      await this.replies.setState(manager, id, state, { by: me.userId, at: this.clock.now() });
      const detail = { shortcut: before.shortcut, from: before.state, to: state };
      await this.news.tell(
        manager,
        { by: me, action: `canned-reply.${ACTION[state]}`, detail },
        id,
      );
    });
  }

  /** With its texts, examples and figures. */
  async remove(me: Principal, id: string): Promise<void> {
    await this.write(async (manager) => {
      const { shortcut, title } = await this.toDo(manager, me, id, 'remove');
      await this.rules.refuse(manager, { id, name: title });
      await this.replies.remove(manager, id);
      const detail = { shortcut, title };
      await this.news.tell(manager, { by: me, action: 'canned-reply.removed', detail }, id);
    });
  }

  private write(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return inWords(this.db.transaction(work));
  }

  private async toDo(
    manager: EntityManager,
    me: Principal,
    id: string,
    act: CannedAbility,
  ): Promise<CannedRow> {
    const reply = await this.visible(manager, me, id);
    if (!cannedAbilities(me, reply).includes(act))
      throw denied('This canned reply is not yours to change.');
    return reply;
  }

  private async visible(manager: EntityManager, me: Principal, id: string): Promise<CannedRow> {
    const reply = await this.replies.lock(manager, id);
    if (!reply || !maySeeCanned(me, reply)) throw notFound('canned-reply');
    return reply;
  }
}

const ACTION: Readonly<Record<CannedState, string>> = {
  draft: 'withdrawn',
  approved: 'approved',
  retired: 'retired',
};

const approvalDenied = () => denied('Somebody who looks after the library decides that.');
