import type { CrmConnection, CrmConnectionDraft, CrmKind } from '../../../api/types/customer-data';

export type SecretName = 'accessToken' | 'clientId' | 'clientSecret' | 'refreshToken';

/** What opens each CRM; the first ones are needed. */
export const secretFields: Readonly<
  Record<CrmKind, readonly { name: SecretName; needed: boolean }[]>
> = {
  hubspot: [{ name: 'accessToken', needed: true }],
  salesforce: [
    { name: 'clientId', needed: true },
    { name: 'clientSecret', needed: true },
    { name: 'refreshToken', needed: false },
  ],
};

const homes: Readonly<Record<CrmKind, string | null>> = {
  hubspot: 'https://api.hubapi.com',
  salesforce: null,
};

/** Attributes as lines that one can write: `lifecyclestage = Stage`. */
export const attributeText = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([property, name]) => `${property} = ${name}`)
    .join('\n');

/** Undefined: a line is no pair. */
export function attributesIn(text: string): Record<string, string> | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const pairs = lines.map((line) => /^\s*(\w{1,60})\s*=\s*(.{1,60}?)\s*$/.exec(line));
  if (pairs.some((pair) => pair === null)) return undefined;
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
}

export interface ConnectionValues extends Record<SecretName, string> {
  name: string;
  baseUrl: string;
  attributes: string;
  defaultCurrency: string;
}

export const valuesOf = (kind: CrmKind, known: CrmConnection | null): ConnectionValues => ({
  name: known?.name ?? '',
  baseUrl: known?.baseUrl ?? homes[kind] ?? '',
  attributes: attributeText(known?.attributes ?? {}),
  defaultCurrency: known?.defaultCurrency ?? '',
  accessToken: '',
  clientId: '',
  clientSecret: '',
  refreshToken: '',
});

export const draftFrom = (
  kind: CrmKind,
  values: ConnectionValues,
  { writesNotes, enabled }: Pick<CrmConnection, 'writesNotes' | 'enabled'>,
): CrmConnectionDraft => ({
  name: values.name,
  baseUrl: values.baseUrl.trim() || null,
  secrets: Object.fromEntries(
    secretFields[kind].flatMap(({ name }) => {
      const value = values[name].trim();
      return value === '' ? [] : [[name, value]];
    }),
  ),
  attributes: attributesIn(values.attributes) ?? {},
  defaultCurrency: values.defaultCurrency.trim().toUpperCase() || null,
  writesNotes,
  enabled,
});

/** A connection as it stands, to change one thing of it. */
export const draftOf = (known: CrmConnection): CrmConnectionDraft => ({
  name: known.name,
  baseUrl: known.baseUrl,
  secrets: {},
  attributes: known.attributes,
  defaultCurrency: known.defaultCurrency,
  writesNotes: known.writesNotes,
  enabled: known.enabled,
});
