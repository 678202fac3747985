import Button from '@mui/material/Button';
import IconButton from '@mui/material/IconButton';
import Tooltip from '@mui/material/Tooltip';
import { styled } from '@mui/material/styles';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Consent, Customer } from '../../../api/types/customers';
import { Badge } from '../../../ui/badge/badge';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { TimeAgo } from '../../../ui/time/time-ago';
import { useWithdrawConsent } from '../api/consents';
import { ConsentDialog } from './consent-dialog';
import { PanelSection } from './panel-section';

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  '& li': { display: 'flex', alignItems: 'flex-start', gap: 8, lineHeight: 1.4, padding: '3px 0' },
  '& li > div': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
}));

const Nothing = styled('p')(({ theme }) => ({
  margin: 0,
  fontSize: '0.8125rem',
  color: theme.vars.palette.hark.text.muted,
}));

/** What the customer agreed to, and on what else the use of their data rests. */
export function ConsentsSection({ customer }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  const [adding, setAdding] = useState(false);
  const { consents, can } = customer;
  const mayEdit = can.includes('edit');
  const withdraw = useAskedWithdrawal(customer.id);
  if (consents.length === 0 && !mayEdit) return null;
  return (
    <PanelSection
      title={t('consents.title')}
      action={
        mayEdit && (
          <Tooltip title={t('consents.add')}>
            <IconButton size="small" aria-label={t('consents.add')} onClick={() => setAdding(true)}>
              <Plus size={15} aria-hidden />
            </IconButton>
          </Tooltip>
        )
      }
    >
      {consents.length === 0 && <Nothing>{t('consents.none')}</Nothing>}
      <List>
        {consents.map((consent) => (
          <li key={consent.id}>
            <div>
              {consent.purpose}{' '}
              <Badge tone={consent.withdrawnAt === null ? 'positive' : 'neutral'}>
                {consent.withdrawnAt === null
                  ? t(`consents.basis.${consent.basis}`)
                  : t('consents.withdrawn')}
              </Badge>
              <small>
                {consent.by?.name ?? consent.source} ·{' '}
                <TimeAgo at={consent.withdrawnAt ?? consent.givenAt} />
                {consent.note !== null && ` · ${consent.note}`}
              </small>
            </div>
            {mayEdit && consent.withdrawnAt === null && (
              <Button
                size="small"
                variant="text"
                aria-label={`${t('consents.withdraw')}: ${consent.purpose}`}
                onClick={() => void withdraw(consent)}
              >
                {t('consents.withdraw')}
              </Button>
            )}
          </li>
        ))}
      </List>
      {adding && <ConsentDialog customerId={customer.id} onClose={() => setAdding(false)} />}
    </PanelSection>
  );
}

function useAskedWithdrawal(customerId: string) {
  const { t } = useTranslation('customer');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const withdrawal = useWithdrawConsent(customerId);
  return async ({ id, purpose }: Consent) => {
    const agreed = await confirm({
      title: t('consents.withdrawTitle', { purpose }),
      text: t('consents.withdrawText'),
      confirm: t('consents.withdraw'),
    });
    if (agreed) withdrawal.mutate(id, { onError });
  };
}
