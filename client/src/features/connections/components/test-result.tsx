import IconButton from '@mui/material/IconButton';
import { styled } from '@mui/material/styles';
import { Check, TriangleAlert, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CrmTestStep } from '../../../api/types/customer-data';

const Box = styled('div')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 8,
  padding: '8px 12px 8px 16px',
  fontSize: '0.8125rem',
  backgroundColor: theme.vars.palette.hark.pressed,
  '& ul': { flex: 1, margin: 0, padding: 0, listStyle: 'none' },
  '& li': { display: 'flex', gap: 8, alignItems: 'baseline', padding: '2px 0' },
  '& [data-works="true"] svg': { color: theme.vars.palette.hark.positive.text },
  '& [data-works="false"] svg': { color: theme.vars.palette.hark.breached.text },
}));

/** What of a connection worked when it was tried, step by step. */
export function TestResult({
  steps,
  onClose,
}: {
  steps: readonly CrmTestStep[];
  onClose: () => void;
}) {
  const { t } = useTranslation('connections');
  const common = useTranslation('common');
  return (
    <Box role="status">
      <ul aria-label={t('test.title')}>
        {steps.map(({ step, works, failureCode, failureDetail }) => (
          <li key={step} data-works={works}>
            {works ? <Check size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
            <span>
              {t(`test.${step}`)}:{' '}
              {works ? t('test.works') : t(`failure.${failureCode ?? 'refused'}`)}
              {failureDetail && <em lang="en"> “{failureDetail}”</em>}
            </span>
          </li>
        ))}
      </ul>
      <IconButton size="small" aria-label={common.t('action.close')} onClick={onClose}>
        <X size={14} aria-hidden />
      </IconButton>
    </Box>
  );
}
