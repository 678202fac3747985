import { useTranslation } from 'react-i18next';

/** A share as percent; a dash where there is none. */
export function useShares(): (share: number | null) => string {
  const { i18n } = useTranslation();
  const percent = new Intl.NumberFormat(i18n.language, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  return (share) => (share === null ? '–' : percent.format(share));
}
