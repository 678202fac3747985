import { BadElement } from './decode-error.js';

/** A JSON object whose fields are not believed before they have been read through this file. */
export type Fields = Readonly<Record<string, unknown>>;

const NOT_FOR_IDS = /[\p{Cc}\p{Surrogate}]/u;
const MAX_ID_LENGTH = 512;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws BadElement when the value is not an object. */
export function fields(value: unknown, what: string): Fields {
  if (!isFields(value)) throw new BadElement(`${what} is not an object`);
  return value;
}

/** The object in a field, or undefined when there is none. */
export function optionalFields(parent: Fields, name: string): Fields | undefined {
  const value = own(parent, name);
  return isFields(value) ? value : undefined;
}

/** The list in a field; an absent or other value is an empty list. */
export function list(parent: Fields, name: string): readonly unknown[] {
  const value = own(parent, name);
  return Array.isArray(value) ? value : [];
}

/** An id as a string, whether the network sends text or a whole number; undefined when absent. */
export function optionalId(parent: Fields, name: string): string | undefined {
  const value = own(parent, name);
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== 'string' || value.length > MAX_ID_LENGTH || NOT_FOR_IDS.test(value)) {
    throw new BadElement(`${name} is no usable id`);
  }
  return value;
}

/** @throws BadElement when there is no usable id. */
export function id(parent: Fields, name: string): string {
  const value = optionalId(parent, name);
  if (value === undefined) throw new BadElement(`${name} is missing`);
  return value;
}

/** Text as people wrote it; NUL and lone surrogates, which no store takes, become U+FFFD. */
export function optionalText(parent: Fields, name: string): string | undefined {
  const value = own(parent, name);
  return typeof value === 'string' ? storable(value) : undefined;
}

/** Like optionalText, and undefined for the empty text. */
export function optionalName(parent: Fields, name: string): string | undefined {
  return optionalText(parent, name)?.trim() || undefined;
}

export function optionalNumber(parent: Fields, name: string): number | undefined {
  const value = own(parent, name);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

export function flag(parent: Fields, name: string): boolean {
  const value = own(parent, name);
  return value === true || value === 1;
}

/** A web address, only when it is http or https and can be parsed. */
export function optionalUrl(parent: Fields, name: string): string | undefined {
  const value = own(parent, name);
  if (typeof value !== 'string' || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}

export function storable(text: string): string {
  return text.replaceAll('\0', '\uFFFD').replace(/\p{Surrogate}/gu, '\uFFFD');
}

function own(parent: Fields, name: string): unknown {
  return Object.hasOwn(parent, name) ? parent[name] : undefined;
}
