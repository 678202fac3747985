import { useTranslation } from 'react-i18next';

/** Shares as percent, with one digit where it matters; "–" where there is none. */
export function usePercent(): (share: number | null) => string {
  const { i18n } = useTranslation();
  const format = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 1,
  });
  return (share) => (share === null ? '–' : format.format(share));
}
