import type { Language } from '../../../api/types/common';

const spoken: readonly Language[] = ['en', 'fr', 'nl'];

/** The language of a customer when the desk has a word for it. */
export const languageOf = (code: string | null): Language | undefined =>
  spoken.find((language) => language === code);
