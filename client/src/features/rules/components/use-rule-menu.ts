import { ArrowDown, ArrowUp, History, ListTree, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '../../../api/types/rules';
import type { Action } from '../../../ui/actions/action';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useBringBackRule, useRemoveRule } from '../api/rules';

interface Ways {
  onEdit: () => void;
  onUp?: () => void;
  onDown?: () => void;
  onShow: (what: 'history' | 'log') => void;
}

/** The rarer commands of one rule. Removing asks once and can be undone. */
export function useRuleMenu(rule: Rule, { onEdit, onUp, onDown, onShow }: Ways): Action[] {
  const { t } = useTranslation(['rules', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const removal = useRemoveRule();
  const restoration = useBringBackRule();
  const { id, name } = rule;

  const remove = async () => {
    const isMeant = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText', { count: rule.firings }),
      confirm: t('remove'),
      destructive: true,
    });
    if (!isMeant) return;
    removal.mutate(id, {
      onError,
      onSuccess: () =>
        notice({
          text: t('removed', { name }),
          action: {
            label: t('common:action.undo'),
            run: () => restoration.mutate(id, { onError }),
          },
        }),
    });
  };

  const action = (
    key: string,
    title: string,
    icon: Action['icon'],
    run: Action['run'],
  ): Action => ({
    id: `rule.${key}`,
    title,
    group: 'page',
    icon,
    run,
  });
  return [
    action('edit', t('common:action.edit'), Pencil, onEdit),
    ...(onUp ? [action('up', t('up'), ArrowUp, onUp)] : []),
    ...(onDown ? [action('down', t('down'), ArrowDown, onDown)] : []),
    action('log', t('log'), ListTree, () => onShow('log')),
    action('history', t('history'), History, () => onShow('history')),
    action('remove', t('remove'), Trash2, remove),
  ];
}
