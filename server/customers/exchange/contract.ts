/** Events that this module writes; the rows carry ids only. */
export interface ExchangeEvents {
  /** Its state, its place or its counts. */
  'customer-import.changed': { importId: string };
  'crm-connection.changed': { connectionId: string };
}
