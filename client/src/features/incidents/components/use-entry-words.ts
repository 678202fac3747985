import { useTranslation } from 'react-i18next';
import type { IncidentEntry } from '../../../api/types/incidents';

const kinds = [
  'surge',
  'opened',
  'changed',
  'closed',
  'reopened',
  'dismissed',
  'acknowledged',
  'called',
  'statement-written',
  'statement-approved',
  'joined',
  'taken-out',
  'decision',
] as const;

/** What an entry of the log says happened. */
export function useEntryWords() {
  const { t } = useTranslation('incidents');
  return ({ kind, detail }: IncidentEntry): string => {
    const known = kinds.find((one) => one === kind);
    if (!known) return kind;
    const { observed, expected, people, count } = detail;
    return t(`entry.${known}`, { observed, expected, people, times: count });
  };
}
