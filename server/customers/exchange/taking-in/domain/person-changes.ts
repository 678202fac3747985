import type { CustomerRecord } from './customer-record.js';

export interface KnownPerson {
  name: string;
  email: string | null;
  phone: string | null;
  language: string | null;
}

const FIELDS = ['name', 'email', 'phone', 'language'] as const;

const differs = (field: (typeof FIELDS)[number], said: string, known: string | null): boolean =>
  field === 'email' ? said.toLowerCase() !== known?.toLowerCase() : said !== known;

/** What a record says differently from what is known. Empty: nothing. */
export const personChanges = (
  known: KnownPerson,
  record: CustomerRecord,
): Partial<Record<(typeof FIELDS)[number], string>> =>
  Object.fromEntries(
    FIELDS.flatMap((field) => {
      const said = record[field];
      return said !== undefined && differs(field, said, known[field]) ? [[field, said]] : [];
    }),
  );

/** What to call somebody of whom no name is told. */
export const nameOf = ({ name, email, phone, key }: CustomerRecord): string =>
  name ?? email ?? phone ?? key;
