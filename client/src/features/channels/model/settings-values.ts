import type { SettingsField } from '../../../api/types/channels';

/** What the form holds: every field as text. */
export type SettingsText = Record<string, string>;
export type SettingsValues = Record<string, string | number>;

export type SettingsFault = 'missing' | 'notANumber' | 'notAnAddress' | 'notJson';

/** What the form begins with: what is known, else the default. Secrets never come back. */
export function startingText(
  fields: readonly SettingsField[],
  known: Readonly<Record<string, string | number | null>> = {},
): SettingsText {
  return Object.fromEntries(
    fields.map(({ name, secret, default: preset }) => [
      name,
      secret ? '' : String(known[name] ?? preset ?? ''),
    ]),
  );
}

/** What is wrong with one field, by the same rules as the server's; null when nothing is. */
export function settingsFault(
  field: SettingsField,
  text: string,
  isSet: boolean,
): SettingsFault | null {
  const value = text.trim();
  if (value === '') return field.required && !isSet ? 'missing' : null;
  switch (field.type) {
    case 'number':
      return Number(value) > 0 ? null : 'notANumber';
    case 'url':
      return isWebAddress(value) ? null : 'notAnAddress';
    case 'json':
      return isJson(value) ? null : 'notJson';
    case 'text':
      return null;
  }
}

/** The values to send: trimmed, numbers as numbers, empty ones left out so that secrets stay. */
export function valuesOf(fields: readonly SettingsField[], text: SettingsText): SettingsValues {
  const filled = fields
    .map(({ name, type }) => ({ name, type, value: (text[name] ?? '').trim() }))
    .filter(({ value }) => value !== '');
  return Object.fromEntries(
    filled.map(({ name, type, value }) => [name, type === 'number' ? Number(value) : value]),
  );
}

const isWebAddress = (value: string) =>
  URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
