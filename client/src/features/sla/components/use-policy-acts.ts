import { useTranslation } from 'react-i18next';
import type { Policy } from '../../../api/types/sla';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemovePolicy, useSavePolicy } from '../api/policies';

/** What one does with a policy from the list. */
export function usePolicyActs(policy: Policy) {
  const { t } = useTranslation('sla');
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: save } = useSavePolicy(policy.id);
  const { mutate: remove } = useRemovePolicy(policy.id);
  const { id: _id, running: _running, ...content } = policy;
  return {
    switchTo: (enabled: boolean) => save({ ...content, enabled }, { onError }),
    remove: () =>
      remove(undefined, {
        onError,
        onSuccess: () => notice({ text: t('removed', { name: policy.name }) }),
      }),
  };
}
