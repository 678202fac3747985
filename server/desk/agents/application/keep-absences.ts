import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { AuditFact } from '../../../access/contract.js';
import { People } from '../../../access/index.js';
import { newId, notFound, unprocessable } from '../../../platform/kernel/index.js';
import { type AbsenceFacts, AbsenceRepository } from '../data/absence.repository.js';
import { WorkNews } from './work-news.js';

export type AbsenceContent = Pick<AbsenceFacts, 'fromAt' | 'untilAt' | 'deputyId'>;

/** Times in which somebody is not there: added, changed, taken back. */
@Injectable()
export class KeepAbsences {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly absences: AbsenceRepository,
    private readonly people: People,
    private readonly news: WorkNews,
  ) {}

  /** Answers the id. Throws a Problem 404, and 422 for what cannot be. */
  async add(by: AuditFact['by'], userId: string, content: AbsenceContent): Promise<string> {
    const id = newId();
    await this.keep(by, 'absence.added', { id, userId, ...content });
    return id;
  }

  /** Throws a Problem 404 and 422. */
  async change(by: AuditFact['by'], id: string, content: AbsenceContent): Promise<void> {
    const before = await this.absences.byId(this.db.manager, id);
    if (!before) throw notFound('absence');
    await this.keep(by, 'absence.changed', { ...before, ...content });
  }

  /** Throws a Problem 404. */
  async remove(by: AuditFact['by'], id: string): Promise<void> {
    await this.db.transaction(async (manager) => {
      const before = await this.absences.byId(manager, id);
      if (!before) throw notFound('absence');
      await this.absences.remove(manager, id);
      const { userId } = before;
      await this.news.tell(manager, { by, action: 'absence.removed', userId, detail: { id } });
    });
  }

  private async keep(by: AuditFact['by'], action: string, absence: AbsenceFacts): Promise<void> {
    const { id, userId, fromAt, untilAt, deputyId } = absence;
    await this.check(absence);
    await this.db.transaction(async (manager) => {
      await this.absences.keep(manager, absence);
      const detail = { id, fromAt, untilAt, deputyId };
      await this.news.tell(manager, { by, action, userId, detail });
    });
  }

  private async check({ userId, fromAt, untilAt, deputyId }: AbsenceFacts): Promise<void> {
    const names = await this.people.namesOf(deputyId ? [userId, deputyId] : [userId]);
    const name = names.get(userId);
    if (name === undefined) throw notFound('user');
    if (untilAt <= fromAt)
      throw unprocessable('absence.reversed', 'It ends before it begins. Choose a later end.');
    if (deputyId === userId)
      throw unprocessable('absence.own-deputy', `${name} cannot stand in for themselves.`);
    if (deputyId && !names.has(deputyId))
      throw unprocessable('absence.no-deputy', 'This deputy has no account any more.');
  }
}
