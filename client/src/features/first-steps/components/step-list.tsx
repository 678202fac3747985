import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { firstView, paths } from '../../../paths/paths';
import { VisuallyHidden } from '../../../ui/hidden';
import type { FirstStep, FirstStepKey } from '../model/first-steps';

const List = styled('ol')({
  display: 'flex',
  flexDirection: 'column',
  gap: 10,
  margin: 0,
  padding: 0,
  listStyle: 'none',
});

const Step = styled('li')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '28px minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: '4px 16px',
  padding: '16px',
  borderRadius: 10,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  fontSize: '0.8125rem',
  '& h2': { margin: 0, fontSize: '0.875rem', lineHeight: 1.4, fontWeight: 650 },
  '& p': { margin: 0, color: theme.vars.palette.hark.text.muted },
  '&[data-done="true"] h2': { color: theme.vars.palette.hark.text.muted, fontWeight: 550 },
  [theme.breakpoints.down('sm')]: {
    gridTemplateColumns: '28px minmax(0, 1fr)',
    '& > a': { gridColumn: 2, justifySelf: 'start' },
  },
}));

const Sign = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  justifyContent: 'center',
  alignSelf: 'start',
  width: 28,
  height: 28,
  borderRadius: '50%',
  fontWeight: 600,
  fontVariantNumeric: 'tabular-nums',
  color: theme.vars.palette.hark.text.muted,
  backgroundColor: theme.vars.palette.hark.pressed,
  '[data-done="true"] > &': {
    color: theme.vars.palette.hark.positive.text,
    backgroundColor: theme.vars.palette.hark.positive.soft,
  },
}));

const ways: Record<FirstStepKey, string> = {
  channel: paths.connectChannel,
  colleague: paths.team,
  team: `${paths.team}?show=teams`,
  answer: paths.inbox(firstView),
};

/** What is left to do, each with the way to it; the next one stands out. */
export function StepList({ steps }: { steps: readonly FirstStep[] }) {
  const { t } = useTranslation('firstSteps');
  const next = steps.find(({ done, waits }) => !done && !waits)?.key;
  return (
    <List>
      {steps.map(({ key, done, waits }, index) => (
        <Step key={key} data-done={done}>
          <Sign aria-hidden>{done ? <Check size={16} /> : index + 1}</Sign>
          <div>
            <h2>
              {t(`step.${key}.title`)}
              {done && <VisuallyHidden> {t('done')}</VisuallyHidden>}
            </h2>
            {!done && <p>{waits ? t('waits') : t(`step.${key}.text`)}</p>}
          </div>
          {!done && !waits && (
            <Button
              component={Link}
              to={ways[key]}
              variant={key === next ? 'contained' : 'outlined'}
              color={key === next ? 'primary' : 'inherit'}
            >
              {t(`step.${key}.go`)}
            </Button>
          )}
        </Step>
      ))}
    </List>
  );
}
