/** Languages that a text is offered in; any other that a file brought stays. */
export const offeredLanguages = [
  'en',
  'fr',
  'nl',
  'de',
  'es',
  'it',
  'pt',
  'pl',
  'tr',
  'ar',
] as const;
