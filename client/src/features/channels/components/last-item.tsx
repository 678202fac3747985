import { useTranslation } from 'react-i18next';
import { TimeAgo } from '../../../ui/time/time-ago';

/** When the channel last brought something: the first thing one looks at. */
export function LastItem({ at }: { at: string | null }) {
  const { t } = useTranslation('channels');
  if (at === null) return t('lastItem.never');
  return (
    <>
      {t('lastItem.at')} <TimeAgo at={at} />
    </>
  );
}
