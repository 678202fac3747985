import { Eraser, FileDown, Lock, LockOpen, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PrivacyCustomer } from '../../../api/types/privacy';
import type { Action } from '../../../ui/actions/action';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useAskForExport, useLiftHold } from '../api/privacy';

interface Does {
  onAsk: (what: 'erase' | 'hold') => void;
  onClose: () => void;
}

/** What can be done for the person who asked. */
export function usePersonActions({ id, hold }: PrivacyCustomer, { onAsk, onClose }: Does) {
  const { t } = useTranslation('privacy');
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: ask, isPending: isAsking } = useAskForExport(id);
  const { mutate: lift, isPending: isLifting } = useLiftHold(id);
  return useMemo(() => {
    const action = (name: string, rest: Omit<Action, 'id' | 'group'>): Action => ({
      id: `privacy.${name}`,
      group: 'page',
      ...rest,
    });
    return {
      export: action('export', {
        title: t('act.export'),
        icon: FileDown,
        enabled: !isAsking,
        run: () => ask(undefined, { onError, onSuccess: () => notice({ text: t('exportBegun') }) }),
      }),
      hold: action('hold', { title: t('act.hold'), icon: Lock, run: () => onAsk('hold') }),
      lift: action('lift', {
        title: t('act.lift'),
        icon: LockOpen,
        enabled: !isLifting,
        run: () => lift(undefined, { onError }),
      }),
      erase: action('erase', {
        title: t('act.erase'),
        icon: Eraser,
        enabled: hold === null,
        run: () => onAsk('erase'),
      }),
      close: action('close', { title: t('act.close'), icon: X, run: onClose }),
    };
  }, [ask, hold, isAsking, isLifting, lift, notice, onAsk, onClose, onError, t]);
}
