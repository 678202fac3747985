import { useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useConfirm } from '../../ui/confirm/confirm-provider';

/** Asks once before words that are not saved are left. */
export function useLeaving() {
  const { t } = useTranslation('cannedReplies');
  const confirm = useConfirm();
  const dirty = useRef(false);
  const setDirty = useCallback((isDirty: boolean) => {
    dirty.current = isDirty;
  }, []);
  useEffect(() => {
    const hold = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    window.addEventListener('beforeunload', hold);
    return () => window.removeEventListener('beforeunload', hold);
  }, []);

  const leave = useCallback(
    async (go: () => void) => {
      const mayGo =
        !dirty.current ||
        (await confirm({
          title: t('leave.title'),
          text: t('leave.text'),
          confirm: t('leave.confirm'),
          destructive: true,
        }));
      if (mayGo) go();
    },
    [confirm, t],
  );
  return { setDirty, leave };
}
