import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { EscalationStep } from '../../../api/types/escalation';
import { RelativeTime } from '../../../ui/time/relative-time';
import { stepWords } from '../model/step-words';

const Way = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  gap: 6,
  margin: '8px 0 0',
  padding: '0 0 0 12px',
  listStyle: 'none',
  fontSize: '0.75rem',
  borderLeft: `2px solid ${theme.vars.palette.hark.line.strong}`,
  color: theme.vars.palette.hark.text.muted,
  '& strong': { fontWeight: 500, color: theme.vars.palette.hark.text.strong },
  '& blockquote': { margin: '2px 0 0', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
}));

/** The whole way of an escalation, oldest step first. */
export function EscalationPath({ steps }: { steps: readonly EscalationStep[] }) {
  const { t } = useTranslation('escalation');
  return (
    <Way aria-label={t('banner.label')}>
      {steps.map((step) => (
        <li key={step.id}>
          <strong>{stepWords(t, step)}</strong>
          {step.actor && ` · ${step.actor.name}`} · <RelativeTime at={step.at} />
          {step.note && <blockquote>{step.note}</blockquote>}
        </li>
      ))}
    </Way>
  );
}
