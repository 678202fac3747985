import { CalendarClock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CannedState } from '../../../api/types/canned';
import { Badge } from '../../../ui/badge/badge';

interface Props {
  state: CannedState;
  isReviewDue: boolean;
}

/** Only what is out of the ordinary: an approved text says nothing. */
export function StateBadge({ state, isReviewDue }: Props) {
  const { t } = useTranslation('cannedReplies');
  if (state !== 'approved')
    return <Badge tone={state === 'draft' ? 'note' : 'neutral'}>{t(`state.${state}`)}</Badge>;
  if (!isReviewDue) return null;
  return (
    <Badge tone="dueSoon" icon={<CalendarClock size={11} aria-hidden />}>
      {t('reviewDue')}
    </Badge>
  );
}
