import type { CustomerImport } from '../data/customer-import.entity.js';
import { importActs, NO_COUNTS } from '../domain/import-state.js';
import type { CustomerImportDto } from './customer-import.dto.js';

export const presentImport = (one: CustomerImport): CustomerImportDto => ({
  id: one.id,
  fileName: one.fileName,
  bytes: Number(one.bytes),
  encoding: one.encoding,
  delimiter: one.delimiter,
  hasHeader: one.hasHeader,
  source: one.source,
  mapping: one.mapping,
  state: one.state,
  isTrial: one.isTrial,
  progress: one.state === 'done' ? 1 : shareRead(one),
  counts: { ...NO_COUNTS, ...one.counts },
  trialCounts: one.trialCounts,
  failure: one.failure,
  hasFile: one.storageKey !== null,
  createdAt: one.createdAt,
  startedAt: one.startedAt,
  finishedAt: one.finishedAt,
  can: importActs(one.state, one.isTrial, one.storageKey !== null),
});

/** Places in UTF-16 files are counted in UTF-8, which is mostly half as long. */
function shareRead({ atByte, bytes, encoding }: CustomerImport): number {
  const size = Number(bytes) / (encoding.startsWith('utf-16') ? 2 : 1);
  return size > 0 ? Math.min(1, Number(atByte) / size) : 0;
}
