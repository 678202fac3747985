import Typography from '@mui/material/Typography';
import { useTranslation } from 'react-i18next';
import type { RetentionKind } from '../../../api/types/privacy';
import { useZone } from '../../../ui/time/zone-context';
import { useRetentionPreview } from '../api/retention';

/** How much would go if it were kept for so many days. */
export function WouldGo({ kind, days }: { kind: RetentionKind; days: number | null }) {
  const { t, i18n } = useTranslation('privacy');
  const date = new Intl.DateTimeFormat(i18n.language, { dateStyle: 'long', timeZone: useZone() });
  const { data, isError } = useRetentionPreview(kind, days);
  if (days === null) return null;
  const words = data
    ? t('retention.wouldGo', {
        count: data.rows,
        rows: new Intl.NumberFormat(i18n.language).format(data.rows),
        before: date.format(Date.parse(data.before)),
      })
    : isError
      ? t('retention.notCounted')
      : t('retention.counting');
  return (
    <Typography variant="body2" role="status" sx={{ minHeight: 22 }}>
      {words}
    </Typography>
  );
}
