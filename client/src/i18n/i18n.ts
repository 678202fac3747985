import { createInstance, type i18n as I18n, type ResourceLanguage } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from './language';

export const languages: readonly Language[] = ['en', 'fr', 'nl'];

/** The names of the languages in themselves. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  fr: 'Français',
  nl: 'Nederlands',
};

/** The first language of the list that the desk speaks; English when it speaks none of them. */
export function pickLanguage(wanted: readonly string[]): Language {
  const bases = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return bases.map((base) => languages.find((l) => l === base)).find((l) => l) ?? 'en';
}

export function createI18n(language: Language, messages: ResourceLanguage): I18n {
  const i18n = createInstance();
  void i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    defaultNS: 'common',
    resources: { [language]: messages },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18n;
}

/** Adds a language when it is asked for, then switches. */
export async function switchLanguage(
  i18n: I18n,
  language: Language,
  load: (language: Language) => Promise<ResourceLanguage>,
): Promise<void> {
  if (i18n.language === language) return;
  if (!i18n.hasResourceBundle(language, 'common')) {
    for (const [namespace, texts] of Object.entries(await load(language))) {
      i18n.addResourceBundle(language, namespace, texts);
    }
  }
  await i18n.changeLanguage(language);
}
