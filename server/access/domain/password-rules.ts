export const SHORTEST_PASSWORD = 8;
export const LONGEST_PASSWORD = 128;

const FEWEST_DIFFERENT = 4;

export type PasswordWeakness = 'too-short' | 'too-long' | 'repeats' | 'personal' | 'common';

export interface PasswordFacts {
  password: string;
  isCommon: boolean;
  /** Name, e-mail address and the like of the person. */
  personal: readonly string[];
}

/** What is wrong with a new password, or null. Any character counts, none is demanded. */
export function weaknessOf({
  password,
  isCommon,
  personal,
}: PasswordFacts): PasswordWeakness | null {
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return 'too-short';
  if (characters.length > LONGEST_PASSWORD) return 'too-long';
  if (new Set(characters).size < FEWEST_DIFFERENT) return 'repeats';
  if (wordsOf(personal).includes(lettersOf(password))) return 'personal';
  return isCommon ? 'common' : null;
}

export const weaknessInWords: Readonly<Record<PasswordWeakness, string>> = {
  'too-short': `Use at least ${SHORTEST_PASSWORD} characters.`,
  'too-long': `Use at most ${LONGEST_PASSWORD} characters.`,
  repeats: 'Use more different characters.',
  personal: 'Do not use your name or your e-mail address.',
  common: 'This password is among those that are tried first. Choose another one.',
};

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}]/gu, '');

const wordsOf = (personal: readonly string[]): string[] =>
  personal
    .flatMap((text) => [text, ...text.split(/[\s@]+/)])
    .map(lettersOf)
    .filter((word) => word !== '');
