import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { CircleCheck, CircleX, PlugZap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CheckStep } from '../../../api/types/channels';
import { problemText } from '../../../ui/states/problem-text';
import type { useCheckChannel } from '../api/check-channel';
import { useStepName } from './use-words-of';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 12,
  '& > span': { alignSelf: 'flex-start' },
});

const Result = styled('div')(({ theme }) => ({
  borderRadius: 6,
  border: `1px solid ${theme.vars.palette.hark.line.soft}`,
  fontSize: '0.8125rem',
  '& p': { margin: 0, padding: '8px 12px' },
}));

const Steps = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: 10,
    padding: '8px 12px',
    overflowWrap: 'anywhere',
  },
  '& li + li, & + p': { borderTop: `1px solid ${theme.vars.palette.hark.line.soft}` },
  '& svg': { marginTop: 2, color: theme.vars.palette.hark.positive.text },
  '& [data-ok="false"] svg': { color: theme.vars.palette.hark.breached.text },
  '& strong': { display: 'block', fontWeight: 550 },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

/** The test: asks the network and shows, step by step, what works and what does not. */
export function CheckPanel({ check }: { check: ReturnType<typeof useCheckChannel> }) {
  const { t } = useTranslation('channels');
  const common = useTranslation('common');
  return (
    <Root>
      <span>
        <Button
          startIcon={<PlugZap size={15} aria-hidden />}
          disabled={check.isPending}
          onClick={() => check.mutate()}
        >
          {check.isPending ? t('check.running') : t('check.run')}
        </Button>
      </span>
      <div role="status">
        {check.error && (
          <Result>
            <p>{problemText(common.t, check.error)}</p>
          </Result>
        )}
        {check.data && !check.isPending && <Outcome steps={check.data.steps} />}
      </div>
    </Root>
  );
}

function Outcome({ steps }: { steps: readonly CheckStep[] }) {
  const { t } = useTranslation('channels');
  const nameOf = useStepName();
  const failed = steps.some(({ ok }) => !ok);
  return (
    <Result>
      <Steps>
        {steps.map(({ name, ok, detail }) => (
          <li key={name} data-ok={ok}>
            {ok ? (
              <CircleCheck size={16} aria-label={t('check.works')} />
            ) : (
              <CircleX size={16} aria-label={t('check.fails')} />
            )}
            <div>
              <strong>{nameOf(name)}</strong>
              <small>{detail}</small>
            </div>
          </li>
        ))}
      </Steps>
      <p>{failed ? t('check.someFailed') : t('check.allWork')}</p>
    </Result>
  );
}
