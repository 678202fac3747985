import type { CrmKind } from './crm-connector.js';

interface SecretField {
  name: string;
  isNeeded: boolean;
}

/** What opens each CRM; kept sealed. */
export const SECRET_FIELDS: Readonly<Record<CrmKind, readonly SecretField[]>> = {
  hubspot: [{ name: 'accessToken', isNeeded: true }],
  salesforce: [
    { name: 'clientId', isNeeded: true },
    { name: 'clientSecret', isNeeded: true },
    { name: 'refreshToken', isNeeded: false },
  ],
};

export const HOME_ADDRESS: Readonly<Record<CrmKind, string | null>> = {
  hubspot: 'https://api.hubapi.com',
  // Every house has an address of its own there.
  salesforce: null,
};

/** Names of needed fields that are empty. */
export const missingSecrets = (
  kind: CrmKind,
  secrets: Readonly<Record<string, string>>,
): string[] =>
  SECRET_FIELDS[kind].flatMap(({ name, isNeeded }) =>
    isNeeded && !secrets[name]?.trim() ? [name] : [],
  );

/** Only what this CRM knows of, without spaces around it. */
export const knownSecrets = (
  kind: CrmKind,
  secrets: Readonly<Record<string, string>>,
): Record<string, string> =>
  Object.fromEntries(
    SECRET_FIELDS[kind].flatMap(({ name }) => {
      const value = secrets[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
