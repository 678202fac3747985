import type { AuditEntry } from '../../../api/types/access';

type Facts = Pick<AuditEntry, 'targetId' | 'detail'>;

/** What the act was done to, by the names that are known: the target first, then what the details name. */
export function namesIn({ targetId, detail }: Facts, names: ReadonlyMap<string, string>): string[] {
  const ids = [targetId, ...Object.values(detail ?? {}).flat()];
  const found = ids.map((id) => (typeof id === 'string' ? names.get(id) : undefined));
  return [...new Set(found.filter((name) => name !== undefined))];
}
