import { useTranslation } from 'react-i18next';
import type { CustomerImport } from '../../../api/types/customer-data';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemoveImport } from '../api/imports';

/** Takes a file away after a yes; `then` when it is gone. */
export function useRemove({ id, fileName }: Pick<CustomerImport, 'id' | 'fileName'>) {
  const { t } = useTranslation('customerImport');
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const { mutate } = useRemoveImport(id);
  return (then?: () => void) => {
    void confirm({
      title: t('remove.title', { name: fileName }),
      text: t('remove.text'),
      confirm: t('remove.confirm'),
      destructive: true,
    }).then((sure) => sure && mutate(undefined, { onError, onSuccess: then }));
  };
}
