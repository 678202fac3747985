import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, type EntityManager, LessThan } from 'typeorm';
import { AuditEntry } from './audit-entry.entity.js';

export interface AuditFilter {
  action?: string;
  actorId?: string;
  /** Only entries before this one, in the order shown. */
  before?: { at: string; id: string };
  limit: number;
}

@Injectable()
export class AuditRepository {
  constructor(@InjectDataSource() private readonly db: DataSource) {}

  async add(manager: EntityManager | null, entry: Omit<AuditEntry, 'id'>): Promise<void> {
    await (manager ?? this.db.manager).query(
      `insert into audit_entry
         (at, actor_id, actor_name, action, target_type, target_id, outcome, ip, detail)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        entry.at,
        entry.actorId,
        entry.actorName,
        entry.action,
        entry.targetType,
        entry.targetId,
        entry.outcome,
        entry.ip,
        JSON.stringify(entry.detail),
      ],
    );
  }

  /** Newest first. */
  find({ action, actorId, before, limit }: AuditFilter): Promise<AuditEntry[]> {
    const query = this.db.manager
      .createQueryBuilder(AuditEntry, 'a')
      .orderBy('a.at', 'DESC')
      .addOrderBy('a.id', 'DESC')
      .limit(limit);
    if (action) query.andWhere('a.action = :action', { action });
    if (actorId) query.andWhere('a.actorId = :actorId', { actorId });
    if (before) query.andWhere('(a.at, a.id) < (:at::timestamptz, :id::bigint)', before);
    return query.getMany();
  }

  async forgetBefore(time: Date): Promise<void> {
    await this.db.manager.delete(AuditEntry, { at: LessThan(time) });
  }
}
