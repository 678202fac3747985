import type { CustomerRecord } from '../../taking-in/domain/customer-record.js';
import { addressOf, languageOf, phoneOf } from '../../imports/domain/read-values.js';

const UNSEEN = /[\p{Cc}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}]+/gu;

export const plainText = (text: string, longest: number): string =>
  text.replaceAll(UNSEEN, ' ').trim().slice(0, longest);

export interface SaidOfPerson {
  key: string;
  name: string;
  email: string;
  phone: string;
  language: string;
  attributes: Readonly<Record<string, string>>;
}

/** A CRM's word about a person. What cannot be read is left out: the rest is worth having. */
export function personOf(said: SaidOfPerson): CustomerRecord {
  const attributes = Object.entries(said.attributes).flatMap(([name, text]) => {
    const value = plainText(text, 500);
    return value === '' ? [] : [[name, value]];
  });
  return {
    key: said.key,
    name: plainText(said.name, 200) || undefined,
    email: addressOf(plainText(said.email, 255)),
    phone: phoneOf(plainText(said.phone, 60)),
    language: languageOf(plainText(said.language, 20)),
    attributes: Object.fromEntries(attributes) as Record<string, string>,
  };
}
