import { useTranslation } from 'react-i18next';
import { useZone } from '../../../ui/time/zone-context';

interface Period {
  periodStart: string;
  periodEnd: string;
}

/** A period as whole days: "16 – 22 Mar 2026". Its end is the midnight after its last day. */
export function usePeriod(): (period: Period) => string {
  const { i18n } = useTranslation();
  const timeZone = useZone();
  return ({ periodStart, periodEnd }) =>
    new Intl.DateTimeFormat(i18n.language, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone,
    }).formatRange(Date.parse(periodStart), Date.parse(periodEnd) - 1);
}
