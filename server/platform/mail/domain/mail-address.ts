import { unprocessable } from '../../kernel/index.js';

// What every server takes: one @, no spaces, no control characters, no brackets or lists.
const BARE = /^[^\s@<>,;:"()[\]\\\p{Cc}]{1,64}@[^\s@<>,;:"()[\]\\\p{Cc}]{1,255}$/u;

export const isMailAddress = (value: string): boolean => value.length <= 254 && BARE.test(value);

/** The address as it was given. Throws Problem 422 `mail.bad-address`. */
export function mailAddress(value: string): string {
  if (isMailAddress(value)) return value;
  throw unprocessable(
    'mail.bad-address',
    `"${value.slice(0, 80)}" is no e-mail address. Write it as name@house.example.`,
  );
}

/** One line for a header: line breaks and control characters would begin another header. */
export const headerText = (value: string): string =>
  value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 300);
