import { useTranslation } from 'react-i18next';
import type { ClockKind, ReportGroup, SlaReportRow } from '../../../api/types/sla';
import { clockKinds, priorities } from '../model/policy-values';

/** What a row of the report is called, in the reader's words. */
export function useRowName(by: ReportGroup): (row: Pick<SlaReportRow, 'key' | 'name'>) => string {
  const { t, i18n } = useTranslation(['sla', 'common']);
  const day = new Intl.DateTimeFormat(i18n.language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  });
  return ({ key, name }) => {
    const kind = clockKinds.find((known: ClockKind) => known === key);
    const priority = priorities.find((known) => String(known) === key);
    if (by === 'clock' && kind) return t(`common:due.clock.${kind}`);
    if (by === 'priority' && priority) return t(`common:priority.${priority}`);
    if (by === 'day') return day.format(Date.parse(`${key}T00:00:00Z`));
    return name ?? t('report.none');
  };
}
