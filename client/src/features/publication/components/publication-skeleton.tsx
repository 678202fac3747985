import Skeleton from '@mui/material/Skeleton';
import { useTranslation } from 'react-i18next';
import { ListSkeleton } from '../../../ui/states/skeletons';

/** The shape of a post and its first comments. */
export function PublicationSkeleton() {
  const { t } = useTranslation('common');
  return (
    <div role="status" aria-label={t('state.loading')}>
      <Skeleton variant="rounded" height={140} sx={{ borderRadius: '10px', mb: 6 }} />
      <ListSkeleton rows={6} rowHeight={84} avatar />
    </div>
  );
}
