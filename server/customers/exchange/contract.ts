/** Events that this module writes; the rows carry ids only. */
export interface ExchangeEvents {
  /**
   * Many customers at once who have never written to the desk, by a file or a CRM. Those who have,
   * and few, are each told as `customer.changed`.
   */
  'customers.taken-in': { source: string; customerIds: string[] };
  /** Its state, its place or its counts. */
  'customer-import.changed': { importId: string };
  'crm-connection.changed': { connectionId: string };
}
