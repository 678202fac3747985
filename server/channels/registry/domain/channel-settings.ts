import { unprocessable } from '../../../platform/kernel/index.js';
import type { ChannelSettings, SettingsField } from '../../contract.js';

type Values = Record<string, string | number>;

/** A form sends text, a settings file may hold an object (a service account): both end as text or number. */
function read(field: SettingsField, value: unknown): string | number | undefined {
  if (value === undefined || value === null || value === '') return field.default;
  if (field.type === 'number') return Number(value);
  if (typeof value === 'object') return JSON.stringify(value);
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
}

function fault(field: SettingsField, value: string | number | undefined): string | undefined {
  if (value === undefined) return field.required ? 'is missing' : undefined;
  if (field.type === 'number' && !(Number(value) > 0)) return 'must be a number above zero';
  if (field.type === 'url' && !isWebAddress(String(value)))
    return 'must start with http:// or https://';
  if (field.type === 'json' && !isJson(String(value))) return 'is not valid JSON';
  return undefined;
}

const isWebAddress = (value: string): boolean =>
  URL.canParse(value) && ['http:', 'https:'].includes(new URL(value).protocol);

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Settings as the adapter declares them. Unknown names are refused, so that a misspelt secret is not
 * silently dropped. Throws a Problem 422 `channel.settings` that names every wrong field.
 */
export function checkSettings(
  fields: readonly SettingsField[],
  given: Readonly<Record<string, unknown>>,
): Values {
  const errors: { field: string; message: string }[] = [];
  const values: Values = {};
  for (const field of fields) {
    const value = read(field, given[field.name]);
    const wrong = fault(field, value);
    if (wrong) errors.push({ field: field.name, message: `${field.label} ${wrong}.` });
    else if (value !== undefined)
      values[field.name] = field.type === 'url' ? String(value).replace(/\/+$/, '') : value;
  }
  const known = new Set(fields.map(({ name }) => name));
  for (const name of Object.keys(given))
    if (!known.has(name))
      errors.push({ field: name, message: `${name} is not a setting of this network.` });
  if (errors.length > 0)
    throw unprocessable('channel.settings', errors.map(({ message }) => message).join(' '), {
      errors,
    });
  return values;
}

/** Secrets apart from the rest. */
export function partSecrets(
  fields: readonly SettingsField[],
  values: ChannelSettings,
): { open: Values; secret: Values } {
  const open: Values = {};
  const secret: Values = {};
  for (const field of fields) {
    const value = values[field.name];
    if (value !== undefined) (field.secret ? secret : open)[field.name] = value;
  }
  return { open, secret };
}
