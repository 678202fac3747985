import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** The name of a language in the reader's own, with a capital. */
export function useLanguageName(): (language: string) => string {
  const { i18n } = useTranslation();
  const names = useMemo(
    () => new Intl.DisplayNames(i18n.language, { type: 'language', fallback: 'code' }),
    [i18n.language],
  );
  return (language) => {
    const name = names.of(language) ?? language;
    return name.charAt(0).toLocaleUpperCase(i18n.language) + name.slice(1);
  };
}
