import type { Trace } from '../../../../crm/index.js';
import type { CustomerRecord } from './customer-record.js';

/** By what a person would be known again, with the record it is of. */
export const tracesOf = (
  source: string,
  { key, email, phone }: CustomerRecord,
): (Trace & { of: string })[] => [
  { of: key, kind: 'key', place: source, value: key },
  ...(email ? [{ of: key, kind: 'email', place: '', value: email } as const] : []),
  ...(phone ? [{ of: key, kind: 'phone', place: '', value: phone } as const] : []),
];
