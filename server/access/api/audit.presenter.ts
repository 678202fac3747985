import type { AuditEntry } from '../data/audit-entry.entity.js';
import type { AuditEntryDto } from './audit.dto.js';

export const presentAuditEntry = ({ actorId, actorName, ...entry }: AuditEntry): AuditEntryDto => ({
  id: entry.id,
  at: entry.at,
  actor: actorId ? { id: actorId, name: actorName ?? '' } : null,
  action: entry.action,
  targetType: entry.targetType,
  targetId: entry.targetId,
  outcome: entry.outcome,
  ip: entry.ip,
  detail: entry.detail,
});
