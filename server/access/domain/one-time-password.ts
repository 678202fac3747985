// Without characters that are mistaken for others when read aloud or typed from paper.
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUPS = 4;
const GROUP = 4;

export const ONE_TIME_PASSWORD_DAYS = 7;

/**
 * Sixteen characters in four groups, about 79 bits.
 * @param pick gives a whole number from 0 up to, and without, its argument, each equally likely
 */
export const oneTimePassword = (pick: (below: number) => number): string =>
  Array.from({ length: GROUPS }, () =>
    Array.from({ length: GROUP }, () => ALPHABET[pick(ALPHABET.length)]).join(''),
  ).join('-');

export const oneTimePasswordExpiry = (now: Date): Date =>
  new Date(now.getTime() + ONE_TIME_PASSWORD_DAYS * 86_400_000);
