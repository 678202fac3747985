import { useTranslation } from 'react-i18next';
import type { Fault } from '../model/faults';
import { weekdayName } from '../model/week';

/** What keeps rules from being a calendar, each in one sentence that says where. */
export function useFaultWords(): (faults: readonly Fault[]) => string[] {
  const { t, i18n } = useTranslation('calendars');
  const whereOf = ({ part, index }: Fault): string | null => {
    if (part === 'week') return index === null ? null : weekdayName(index, i18n.language);
    return part && t(`fault.${part}`);
  };
  return (faults) => {
    const words = faults.map((fault) => {
      const where = whereOf(fault);
      const what = t(`fault.${fault.code}`);
      return where === null ? capital(what) : t('fault.on', { where, what });
    });
    return [...new Set(words)];
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
