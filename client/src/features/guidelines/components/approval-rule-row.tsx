import { Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ApprovalRule } from '../../../api/types/approval';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemoveApprovalRule, useSaveApprovalRule } from '../api/approval-rules';
import { contentOfRule } from '../model/approval-values';
import { SettingRow } from './setting-row';
import { useRuleWords } from './use-rule-words';

/** One rule of approval. */
export function ApprovalRuleRow({ rule, onEdit }: { rule: ApprovalRule; onEdit: () => void }) {
  const { t } = useTranslation(['guidelines', 'common']);
  const words = useRuleWords();
  const onError = useProblemNotice();
  const { mutate: save } = useSaveApprovalRule();
  const remove = useAskedRemoval(rule);
  const { name, isEnabled } = rule;
  const actions: Action[] = [
    { id: 'edit', title: t('common:action.edit'), icon: Pencil, group: 'page', run: onEdit },
    { id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: () => void remove() },
  ];
  return (
    <SettingRow
      name={name}
      lines={words(rule)}
      isOn={isEnabled}
      switchLabel={t('switch', { name })}
      moreLabel={t('more', { name })}
      actions={actions}
      onEdit={onEdit}
      onSwitch={(on) =>
        save({ known: rule, content: { ...contentOfRule(rule), isEnabled: on } }, { onError })
      }
    />
  );
}

function useAskedRemoval(rule: ApprovalRule) {
  const { t } = useTranslation(['guidelines', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: remove } = useRemoveApprovalRule();
  const { mutate: save } = useSaveApprovalRule();
  const { name } = rule;
  const bringBack = () => save({ known: null, content: contentOfRule(rule) }, { onError });
  return async () => {
    const isSure = await confirm({
      title: t('removeTitle', { name }),
      text: t('approval.removeText'),
      confirm: t('remove'),
      destructive: true,
    });
    if (!isSure) return;
    const action = { label: t('common:action.undo'), run: bringBack };
    const onSuccess = () => notice({ text: t('removed', { name }), action });
    remove(rule.id, { onError, onSuccess });
  };
}
