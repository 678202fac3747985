import { useTranslation } from 'react-i18next';
import type { Incident } from '../../../api/types/incidents';
import { Badge } from '../../../ui/badge/badge';

const states = {
  proposed: 'dueSoon',
  open: 'breached',
  closed: 'positive',
  dismissed: 'neutral',
} as const;
const severities = { low: 'neutral', high: 'dueSoon', critical: 'breached' } as const;

/** What state an incident is in, and how serious it is. */
export function IncidentBadges({ incident }: { incident: Incident }) {
  const { t } = useTranslation('incidents');
  const { state, severity } = incident;
  return (
    <>
      <Badge tone={severities[severity]}>{t(`severity.${severity}`)}</Badge>
      <Badge tone={states[state]}>{t(`state.${state}`)}</Badge>
    </>
  );
}
