import { useTranslation } from 'react-i18next';
import type { LabelCorrection, MessageLabel } from '../../../api/types/labels';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useCorrectLabel } from '../api/labels';

/** Corrects a label or takes the correction back; either can be undone for a moment. */
export function useLabelChange(
  conversationId: string,
  messageId: string,
  before: MessageLabel | undefined,
  onDone: () => void,
) {
  const { t } = useTranslation(['conversation', 'common']);
  const { mutate, isPending } = useCorrectLabel(conversationId);
  const notice = useNotice();
  const onError = useProblemNotice();
  const undone: LabelCorrection | null = before?.correctedBy
    ? { language: before.language, sentiment: before.sentiment, intents: before.intents }
    : null;
  const change = (label: LabelCorrection | null) =>
    mutate(
      { messageId, label },
      {
        onError,
        onSuccess: () => {
          onDone();
          notice({
            text: label === null ? t('labels.taken') : t('labels.saved'),
            action: {
              label: t('common:action.undo'),
              run: () => mutate({ messageId, label: undone }, { onError }),
            },
          });
        },
      },
    );
  return { change, isPending };
}
