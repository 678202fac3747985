import { useTranslation } from 'react-i18next';

const kinds = ['title', 'early', 'often', 'negative', 'once'] as const;

/** What speaks for a hit, in words. */
export function useWhy() {
  const { t } = useTranslation('listening');
  return (why: readonly string[]): string =>
    why
      .flatMap((code) => {
        const kind = kinds.find((one) => code.startsWith(`${one}:`));
        return kind ? t(`why.${kind}`, { word: code.slice(kind.length + 1) }) : [];
      })
      .join(' · ');
}
