export interface Contacts {
  emails: string[];
  /** Digits only, without a leading 00. */
  phones: string[];
  /** Without the @, in small letters. */
  handles: string[];
}

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+/gu;
const PHONE = /(?<![\p{L}\p{N}])\+?\d(?:[ ()./-]{0,2}\d){7,14}(?![\p{L}\p{N}])/gu;
const HANDLE = /(?<![\p{L}\p{N}._@/])@([\p{L}\p{N}_.]{4,50})/gu;

/** How much of a text is looked at, in characters: people give their address in the first lines. */
const LONGEST = 5000;

export const digitsOf = (phone: string): string => phone.replace(/\D/g, '').replace(/^00/, '');

/** Addresses, numbers and handles that somebody gave in their messages, each once. */
export function contactsIn(texts: readonly string[]): Contacts {
  const all = texts.map((text) => text.slice(0, LONGEST)).join('\n');
  const withoutEmails = all.replace(EMAIL, ' ');
  const unique = (found: readonly string[]) => [...new Set(found)];
  return {
    emails: unique(Array.from(all.matchAll(EMAIL), ([email]) => email.toLowerCase())),
    phones: unique(Array.from(withoutEmails.matchAll(PHONE), ([phone]) => digitsOf(phone))),
    handles: unique(
      Array.from(withoutEmails.matchAll(HANDLE), ([, handle = '']) =>
        handle.toLowerCase().replace(/\.+$/, ''),
      ),
    ),
  };
}
