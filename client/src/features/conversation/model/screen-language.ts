const languages = ['en', 'fr', 'nl'] as const;

/** The language of the screens, as the server names it. */
export const screenLanguage = (language: string): (typeof languages)[number] =>
  languages.find((known) => language.startsWith(known)) ?? 'en';
