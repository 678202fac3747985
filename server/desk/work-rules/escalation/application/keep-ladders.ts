import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource, EntityManager } from 'typeorm';
import type { AuditFact } from '../../../../access/contract.js';
import { newId, notFound, unprocessable } from '../../../../platform/kernel/index.js';
import { NamedByRules } from '../../rules/index.js';
import { LadderRepository, type LadderRow } from '../data/ladder.repository.js';
import { ladderFault } from '../domain/ladder-faults.js';
import { inWords } from './refusals.js';
import { SettingNewsTeller } from './setting-news.js';

export type LadderContent = Omit<LadderRow, 'id'>;

/** Ladders are added, changed and removed. What climbs already keeps the rungs that it began with. */
@Injectable()
export class KeepLadders {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly ladders: LadderRepository,
    private readonly rules: NamedByRules,
    private readonly news: SettingNewsTeller,
  ) {}

  /** Answers the id. Throws 422 for what is no ladder, 409 for a name that is taken. */
  async add(by: AuditFact['by'], content: LadderContent): Promise<string> {
    const ladder = { id: newId(), ...checked(content) };
    await this.within(async (manager) => {
      await this.ladders.save(manager, ladder);
      await this.tell(manager, by, 'added', ladder);
    });
    return ladder.id;
  }

  /** Throws 404, 409 and 422. */
  async change(by: AuditFact['by'], id: string, change: Partial<LadderContent>): Promise<void> {
    await this.within(async (manager) => {
      const before = await this.existing(manager, id);
      const ladder = { ...before, ...checked({ ...before, ...change }), id };
      await this.ladders.save(manager, ladder);
      await this.tell(manager, by, 'changed', ladder);
    });
  }

  /** Throws 404, and 409 while a rule names it. */
  async remove(by: AuditFact['by'], id: string): Promise<void> {
    await this.within(async (manager) => {
      const ladder = await this.existing(manager, id);
      await this.rules.refuse(manager, ladder);
      await this.ladders.remove(manager, id);
      await this.tell(manager, by, 'removed', ladder);
    });
  }

  private async existing(manager: EntityManager, id: string): Promise<LadderRow> {
    const ladder = await this.ladders.byId(id, manager);
    if (!ladder) throw notFound('ladder');
    return ladder;
  }

  private tell(
    manager: EntityManager,
    by: AuditFact['by'],
    act: 'added' | 'changed' | 'removed',
    { id, name, rungs }: LadderRow,
  ): Promise<void> {
    return this.news.tell(manager, { by, what: 'ladder', act, id, detail: { name, rungs } });
  }

  private within(work: (manager: EntityManager) => Promise<void>): Promise<void> {
    return inWords(this.db.transaction(work));
  }
}

function checked(content: LadderContent): LadderContent {
  const { name, description, calendarId, rungs } = content;
  const plain = rungs.map(({ kind, id, acknowledgeWithin }) => ({ kind, id, acknowledgeWithin }));
  const fault = ladderFault(plain);
  if (fault) throw unprocessable(fault.code, fault.message);
  return { name, description, calendarId, rungs: plain };
}
