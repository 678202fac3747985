import { Injectable } from '@nestjs/common';
import { decodeCursor, encodeCursor } from '../../platform/database/index.js';
import { Problem } from '../../platform/kernel/index.js';
import { AuditRepository } from '../data/audit.repository.js';
import { type AuditPosition, auditPosition } from '../domain/audit-position.js';

export interface AuditQuestion {
  action?: string;
  actorId?: string;
  cursor?: string;
  limit: number;
}

function positionOf(cursor: string): AuditPosition {
  const position = auditPosition(decodeCursor(cursor, 2));
  if (!position)
    throw new Problem(400, 'cursor.unknown', 'This page mark is not one that the desk gave out.');
  return position;
}

/** The audit log, newest first. */
@Injectable()
export class ListAudit {
  constructor(private readonly entries: AuditRepository) {}

  /** Throws a Problem 400 `cursor.unknown`. */
  async execute({ cursor, limit, ...filter }: AuditQuestion) {
    const before = cursor ? positionOf(cursor) : undefined;
    const found = await this.entries.find({ ...filter, before, limit: limit + 1 });
    const items = found.slice(0, limit);
    const last = items.at(-1);
    const hasMore = found.length > limit;
    return {
      items,
      nextCursor: last && hasMore ? encodeCursor([last.at.toISOString(), last.id]) : null,
    };
  }
}
