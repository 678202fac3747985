import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { Customer } from '../../../api/types/customers';
import { TimeAgo } from '../../../ui/time/time-ago';
import { PanelSection } from './panel-section';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(80px, max-content) minmax(0, 1fr)',
  gap: '4px 12px',
  margin: 0,
  fontSize: '0.8125rem',
  lineHeight: 1.4,
  '& dt': { color: theme.vars.palette.hark.text.muted, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& small': { fontSize: '0.75rem', color: theme.vars.palette.hark.text.muted },
}));

/** What other systems know of this customer, and under which keys. */
export function RecordsSection({ customer: { attributes, keys } }: { customer: Customer }) {
  const { t } = useTranslation('customer');
  if (attributes.length === 0 && keys.length === 0) return null;
  return (
    <PanelSection title={t('records.title')}>
      <Facts>
        {attributes.map(({ name, value, source, updatedAt }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              <bdi>{value}</bdi>{' '}
              <small>
                {source} · <TimeAgo at={updatedAt} />
              </small>
            </dd>
          </div>
        ))}
        {keys.map(({ source, externalKey }) => (
          <div key={`${source} ${externalKey}`} style={{ display: 'contents' }}>
            <dt>{t('records.key', { source })}</dt>
            <dd>{externalKey}</dd>
          </div>
        ))}
      </Facts>
    </PanelSection>
  );
}
