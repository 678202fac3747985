import type { CustomerRecord } from './customer-record.js';

/**
 * One record a key, in the order of the first one: of what several lines say of the same customer
 * the last word holds, and facts, consents and segments add up.
 */
export function joinRecords(records: readonly CustomerRecord[]): CustomerRecord[] {
  const byKey = new Map<string, CustomerRecord>();
  for (const record of records) {
    const known = byKey.get(record.key);
    byKey.set(record.key, known ? joined(known, record) : record);
  }
  return [...byKey.values()];
}

function joined(one: CustomerRecord, other: CustomerRecord): CustomerRecord {
  const said = Object.fromEntries(
    Object.entries(other).filter(([, value]) => value !== undefined),
  ) as unknown as CustomerRecord;
  return {
    ...one,
    ...said,
    attributes: { ...one.attributes, ...other.attributes },
    segments: [...new Set([...(one.segments ?? []), ...(other.segments ?? [])])],
    consents: [...(one.consents ?? []), ...(other.consents ?? [])],
    facts: [
      ...new Map(
        [...(one.facts ?? []), ...(other.facts ?? [])].map((fact) => [fact.key, fact]),
      ).values(),
    ],
  };
}
