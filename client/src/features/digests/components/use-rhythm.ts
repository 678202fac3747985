import { useTranslation } from 'react-i18next';
import type { WrittenSchedule } from '../../../api/types/digests';

type Rhythm = Pick<WrittenSchedule, 'cadence' | 'day' | 'hour'>;

/** "Every Monday at 7:00". */
export function useRhythm(): (rhythm: Rhythm) => string {
  const { t } = useTranslation('digests');
  const dayName = useDayName();
  return ({ cadence, day, hour }) =>
    t(`rhythm.${cadence}`, { time: `${hour}:00`, weekday: dayName(day), day });
}

/** Name of a day of the week, 1 for Monday. */
export function useDayName(): (day: number) => string {
  const { i18n } = useTranslation();
  return (day) =>
    new Intl.DateTimeFormat(i18n.language, { weekday: 'long', timeZone: 'UTC' }).format(
      // The first of January 2024 was a Monday.
      Date.UTC(2024, 0, Math.min(day, 7)),
    );
}
