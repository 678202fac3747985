import type { CrmConnection } from '../data/crm-connection.entity.js';
import type { ConnectionDto } from './connection.dto.js';

/** Never its secrets. */
export const presentConnection = (one: CrmConnection): ConnectionDto => ({
  id: one.id,
  kind: one.kind,
  name: one.name,
  source: one.source,
  baseUrl: one.baseUrl,
  attributes: one.attributes,
  defaultCurrency: one.defaultCurrency,
  writesNotes: one.writesNotes,
  enabled: one.enabled,
  customersTaken: Number(one.customersTaken),
  dealsTaken: Number(one.dealsTaken),
  failureCode: one.failureCode,
  failureDetail: one.failureDetail,
  nextAt: one.enabled ? one.nextAt : null,
  lastOkAt: one.lastOkAt,
});
