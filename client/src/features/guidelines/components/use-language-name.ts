import { useTranslation } from 'react-i18next';

/** A language by its name in the language of the screen. */
export function useLanguageName(): (code: string) => string {
  const { i18n } = useTranslation();
  const names = new Intl.DisplayNames([i18n.language], { type: 'language' });
  return (code) => names.of(code) ?? code;
}
