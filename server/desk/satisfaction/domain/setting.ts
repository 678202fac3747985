import type { Language } from '../contract.js';

/** Where, when and with which words customers are asked. */
export interface AskingSetting {
  /** Nowhere when empty. */
  channelIds: readonly string[];
  /** After the resolve. */
  delayMinutes: number;
  /** A customer is asked once in so many days. */
  quietDays: number;
  /** Ratings up to this one are low. */
  lowRating: number;
  /** By language; the house's own for the rest. */
  words: Readonly<Record<string, string>>;
}

/** Stands for the address of the customer's own page. */
export const LINK_PLACE = '{link}';

/** Where nothing else was written. */
export const HOUSE_WORDS: Readonly<Record<Language, string>> = {
  en: `How did we do? One tap is enough: ${LINK_PLACE}`,
  fr: `Êtes-vous satisfait de notre réponse ? Un clic suffit : ${LINK_PLACE}`,
  nl: `Hoe hebben we u geholpen? Eén tik is genoeg: ${LINK_PLACE}`,
};

export interface Question {
  language: Language;
  text: string;
}

const isLanguage = (language: string | null): language is Language =>
  language !== null && Object.hasOwn(HOUSE_WORDS, language);

/** The question in the language of the customer, English where that is none of the desk's. */
export function questionFor(
  languages: readonly (string | null)[],
  words: AskingSetting['words'],
  link: string,
): Question {
  const language = languages.find(isLanguage) ?? 'en';
  const written = words[language]?.trim() || HOUSE_WORDS[language];
  return { language, text: written.replaceAll(LINK_PLACE, link) };
}
