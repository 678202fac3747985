import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '../../../api/types/notices';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useChangeWebhook, useNewSecret, useRemoveWebhook, useTestWebhook } from '../api/webhooks';

/** What can be done with an address; what cannot be undone asks first. */
export function useWebhookActs({ id, name, enabled }: Webhook) {
  const { t } = useTranslation('webhooks');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const { mutate: change } = useChangeWebhook(id);
  const { mutate: drop } = useRemoveWebhook(id);
  const { mutate: test } = useTestWebhook(id);
  const { mutate: renew, data: renewed, reset: forget } = useNewSecret(id);
  return useMemo(
    () => ({
      renewed,
      forget,
      test: (onSuccess: () => void) => test(undefined, { onError, onSuccess }),
      toggle: () => change({ enabled: !enabled }, { onError }),
      renew: () => {
        void confirm({
          title: t('renew.title', { name }),
          text: t('renew.text'),
          confirm: t('renew.confirm'),
        }).then((sure) => sure && renew(undefined, { onError }));
      },
      remove: () => {
        void confirm({
          title: t('remove.title', { name }),
          text: t('remove.text'),
          confirm: t('remove.confirm'),
          destructive: true,
        }).then((sure) => sure && drop(undefined, { onError }));
      },
    }),
    [change, confirm, drop, enabled, forget, name, onError, renew, renewed, t, test],
  );
}
