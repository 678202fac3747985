import { CheckCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useReadNotices, useUnreadNotices } from '../api/notices';

export function ReadAllButton() {
  const { t } = useTranslation('notices');
  const { data: unread = 0 } = useUnreadNotices();
  const { mutate } = useReadNotices();
  const onError = useProblemNotice();
  const action = useMemo(
    () =>
      ({
        id: 'notices.read-all',
        title: t('readAll'),
        group: 'page',
        icon: CheckCheck,
        shortcut: 'shift+a',
        run: () => mutate({}, { onError }),
      }) satisfies Action,
    [mutate, onError, t],
  );
  useOfferActions(useMemo(() => (unread > 0 ? [action] : []), [action, unread]));
  return unread > 0 ? <ActionButton action={action} variant="outlined" /> : null;
}
