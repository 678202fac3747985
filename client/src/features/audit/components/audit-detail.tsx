import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/types/access';
import { monoFamily } from '../../../theme/tokens';
import { exactTime } from '../../../ui/time/format-time';
import { useZone } from '../../../ui/time/zone-context';
import { detailLines } from '../model/detail-lines';

const Facts = styled('dl')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(96px, max-content) minmax(0, 1fr)',
  gap: '4px 16px',
  margin: 0,
  padding: '4px 16px 14px 44px',
  fontSize: '0.75rem',
  '& dt': { color: theme.vars.palette.hark.text.muted, overflowWrap: 'anywhere' },
  '& dd': { margin: 0, overflowWrap: 'anywhere' },
  '& code': { fontFamily: monoFamily },
}));

/** Everything that is known of one act. */
export function AuditDetail({ id, entry }: { id: string; entry: AuditEntry }) {
  const { t, i18n } = useTranslation('audit');
  const style = { language: i18n.language, zone: useZone() };
  const { at, action, targetType, targetId, ip, detail } = entry;
  return (
    <Facts id={id}>
      <dt>{t('detail.time')}</dt>
      <dd>{exactTime(Date.parse(at), style)}</dd>
      <dt>{t('detail.action')}</dt>
      <dd>
        <code>{action}</code>
      </dd>
      {targetId !== null && (
        <>
          <dt>{t('detail.target')}</dt>
          <dd>
            {targetType} <code>{targetId}</code>
          </dd>
        </>
      )}
      {ip !== null && (
        <>
          <dt>{t('detail.address')}</dt>
          <dd>{ip}</dd>
        </>
      )}
      {detailLines(detail).map(({ name, value }) => (
        <Line key={name} name={name} value={value} />
      ))}
    </Facts>
  );
}

const Line = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>
      <code>{value}</code>
    </dd>
  </>
);
