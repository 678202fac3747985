import { useTranslation } from 'react-i18next';
import type { RetentionKind } from '../../../api/types/privacy';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useSweep } from '../api/retention';

/** Takes away at once what is too old, after asking. */
export function useSweepAtOnce(kind: RetentionKind, onBegun: () => void) {
  const { t } = useTranslation('privacy');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const { mutate } = useSweep(kind);
  return (days: number) => {
    void confirm({
      title: t('retention.sweepTitle', { what: t(`retention.kind.${kind}`) }),
      text: t('retention.sweepText', { count: days }),
      confirm: t('retention.sweepConfirm'),
      destructive: true,
    }).then((sure) => sure && mutate(days, { onError, onSuccess: onBegun }));
  };
}
