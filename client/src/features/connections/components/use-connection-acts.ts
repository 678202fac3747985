import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CrmConnection } from '../../../api/types/customer-data';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import {
  useChangeConnection,
  useRemoveConnection,
  useSyncConnection,
  useTestConnection,
} from '../api/connections';
import { draftOf } from '../model/connection-form';

/** What can be done with a connection; to part asks first. */
export function useConnectionActs(connection: CrmConnection) {
  const { t } = useTranslation('connections');
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { id, name, enabled } = connection;
  const { mutate: change } = useChangeConnection(id);
  const { mutate: drop } = useRemoveConnection(id);
  const { mutate: sync, isPending: isSyncing } = useSyncConnection(id);
  const { mutate: test, data, reset: forgetTest } = useTestConnection(id);
  return useMemo(
    () => ({
      isSyncing,
      tested: data?.steps,
      forgetTest,
      test: () => test(undefined, { onError }),
      sync: () =>
        sync(undefined, { onError, onSuccess: () => notice({ text: t('syncing', { name }) }) }),
      toggle: () => change({ ...draftOf(connection), enabled: !enabled }, { onError }),
      remove: () => {
        void confirm({
          title: t('remove.title', { name }),
          text: t('remove.text'),
          confirm: t('remove.confirm'),
          destructive: true,
        }).then((sure) => sure && drop(undefined, { onError }));
      },
    }),
    [
      change,
      confirm,
      connection,
      data,
      drop,
      enabled,
      forgetTest,
      isSyncing,
      name,
      notice,
      onError,
      sync,
      t,
      test,
    ],
  );
}
