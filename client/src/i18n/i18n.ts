import { createInstance, type i18n as I18n, type ResourceKey } from 'i18next';
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

/** Fetches the texts of one namespace in one language. */
export type ReadTexts = (language: Language, namespace: string) => Promise<ResourceKey>;

/** Ready once the named namespaces are there; others are fetched when a component asks for them. */
export async function createI18n(
  language: Language,
  namespaces: readonly string[],
  read: ReadTexts,
): Promise<I18n> {
  const i18n = createInstance();
  await i18n
    .use(backend(read))
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: false,
      load: 'currentOnly',
      ns: [...namespaces],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
    });
  return i18n;
}

type Done = (error: unknown, texts: ResourceKey | null) => void;

const backend = (read: ReadTexts) => ({
  type: 'backend' as const,
  init: () => undefined,
  read(language: string, namespace: string, done: Done) {
    read(pickLanguage([language]), namespace).then(
      (texts) => done(null, texts),
      (error: unknown) => done(error, null),
    );
  },
});
