import { useTranslation } from 'react-i18next';
import type { BulkAction, BulkResult } from '../../../api/types/views';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useBulkAction, useUndoBulkAction } from '../api/bulk-action';
import type { ListSelection } from './use-list-selection';

/** Does something to what is selected, says what came of it, and offers to take it back. */
export function useBulk(selection: ListSelection, reading: string | null) {
  const { t } = useTranslation(['inbox', 'common']);
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate, isPending } = useBulkAction(reading);
  const undo = useUndoBulkAction(reading);

  const takeBack = (result: BulkResult, conversationIds: readonly string[]) =>
    undo.mutate(
      { id: result.id, conversationIds },
      {
        onSuccess: ({ done }) => notice({ text: t('bulk.undone', { count: done }) }),
        onError,
      },
    );
  const tell = (result: BulkResult, conversationIds: readonly string[]) => {
    const { done, failed, undoUntil } = result;
    const canUndo = done > 0 && undoUntil !== null;
    notice({
      text:
        failed.length === 0
          ? t('bulk.done', { count: done })
          : t('bulk.partly', { done, failed: failed.length }),
      tone: failed.length === 0 ? 'neutral' : 'problem',
      seconds: 10,
      ...(canUndo && {
        action: {
          label: t('common:action.undo'),
          run: () => takeBack(result, conversationIds),
        },
      }),
    });
  };

  const run = (action: BulkAction) => {
    const conversationIds = [...selection.ids];
    mutate(
      { conversationIds, action },
      {
        onSuccess: (result) => {
          selection.clear();
          tell(result, conversationIds);
        },
        onError,
      },
    );
  };
  return { run, isPending };
}
