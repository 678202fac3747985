import { useTranslation } from 'react-i18next';
import type { Message } from '../../../api/types/conversations';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useHide } from '../api/hide';

/** Hides a message from the public or shows it again; either can be taken back. */
export function useHiding(message: Message): (hidden: boolean) => void {
  const { t } = useTranslation(['conversation', 'common']);
  const { mutate } = useHide();
  const notice = useNotice();
  const onError = useProblemNotice();
  const ask = (hidden: boolean, onSuccess?: () => void) =>
    mutate(
      { message, hidden, reason: t(hidden ? 'message.hideReason' : 'message.unhideReason') },
      { onError, ...(onSuccess && { onSuccess }) },
    );
  return (hidden) =>
    ask(hidden, () =>
      notice({
        text: t(hidden ? 'message.hiding' : 'message.unhiding'),
        action: { label: t('common:action.undo'), run: () => ask(!hidden) },
      }),
    );
}
