import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/hidden';
import type { ConnectStep } from '../model/connect-step';

const Root = styled('ol')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  gap: '8px 20px',
  margin: '0 0 24px',
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  '& li': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 8,
    color: theme.vars.palette.hark.text.muted,
  },
  '& li[aria-current]': { color: theme.vars.palette.hark.text.strong, fontWeight: 600 },
  '& i': {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: 22,
    height: 22,
    borderRadius: '50%',
    fontSize: '0.75rem',
    fontStyle: 'normal',
    fontVariantNumeric: 'tabular-nums',
    backgroundColor: theme.vars.palette.hark.pressed,
  },
  '& [aria-current] i': {
    color: theme.vars.palette.hark.accent.onFill,
    backgroundColor: theme.vars.palette.hark.accent.fill,
  },
  '& [data-done="true"] i': {
    color: theme.vars.palette.hark.positive.text,
    backgroundColor: theme.vars.palette.hark.positive.soft,
  },
  [theme.breakpoints.down('sm')]: { columnGap: 12, '& li': { gap: 5 } },
}));

/** Where one is on the way to a connected channel. */
export function ConnectSteps({ steps, at }: { steps: readonly ConnectStep[]; at: ConnectStep }) {
  const { t } = useTranslation('channels');
  const current = steps.indexOf(at);
  return (
    <Root aria-label={t('connect.steps')}>
      {steps.map((step, index) => (
        <li
          key={step}
          aria-current={index === current ? 'step' : undefined}
          data-done={index < current}
        >
          <i aria-hidden>{index < current ? <Check size={13} /> : index + 1}</i>
          {t(`connect.step.${step}`)}
          {index < current && <VisuallyHidden>{t('connect.done')}</VisuallyHidden>}
        </li>
      ))}
    </Root>
  );
}
